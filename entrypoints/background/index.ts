import { defineBackground } from 'wxt/utils/define-background';

/** Wires what runs in the background; each part has a file of its own. */
export default defineBackground(() => {});
