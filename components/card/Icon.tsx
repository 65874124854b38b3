const paths = {
  close: 'M4 4l8 8M12 4l-8 8',
  pin: 'M6 2.5h4M6.5 2.5v4L4.5 9.5h7L9.5 6.5v-4M8 9.5V14',
} as const;

/** A line drawing of 16 px for a button whose name is in its `aria-label`. */
export function Icon({ name }: { readonly name: keyof typeof paths }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.5">
      <path d={paths[name]} stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
}

/** The mark that a fold can be opened; it turns when it is. */
export function Turn() {
  return (
    <svg aria-hidden="true" class="turn" viewBox="0 0 10 10" fill="none" stroke="currentColor" stroke-width="1.5">
      <path d="M3 1.5L7 5L3 8.5" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
}
