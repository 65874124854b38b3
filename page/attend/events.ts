/** What pointer, keys and card say to the hover machine. */
export type HoverEvent =
  | { readonly kind: 'over'; readonly mark: string; readonly x: number; readonly y: number; readonly modifier: boolean }
  | {
      readonly kind: 'away' | 'tick' | 'card-enter' | 'card-leave' | 'escape' | 'press-outside' | 'modifier' | 'closed';
    }
  | { readonly kind: 'command' | 'tap' | 'gone'; readonly mark: string }
  | { readonly kind: 'pin'; readonly pinned: boolean };
