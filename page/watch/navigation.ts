/** The part of the Navigation API that is used; not every browser has it. */
interface NavigationEvents {
  addEventListener(type: 'navigatesuccess', listener: () => void, options: { signal: AbortSignal }): void;
}

/** The address without its fragment: a jump within the page is no navigation. */
const place = (view: Window): string | undefined => view.location.href.split('#')[0];

/**
 * Notices when a page turns into another one without being loaded. What is answered is to be called on changes of the page,
 * for browsers without the Navigation API; it says whether the page is another one. Nothing is dispatched or patched.
 */
export function watchNavigation(view: Window, signal: AbortSignal, navigated: () => void): () => boolean {
  let last = place(view);
  const check = (): boolean => {
    const now = place(view);
    if (now === last) return false;
    last = now;
    navigated();
    return true;
  };
  const { navigation } = view as Window & { navigation?: NavigationEvents };
  navigation?.addEventListener('navigatesuccess', check, { signal });
  return check;
}
