/**
 * The registry of highlights of one window. Asked by the property's own getter: Firefox answers `view.CSS.highlights` for
 * one window with another one's registry once the line has run some times (its inline caches take the getter of the first
 * `CSS` for those of all, seen in 153).
 */
export const registryOf = ({ CSS }: Window & typeof globalThis): HighlightRegistry =>
  Reflect.getOwnPropertyDescriptor(CSS, 'highlights')?.get?.call(CSS) as HighlightRegistry;
