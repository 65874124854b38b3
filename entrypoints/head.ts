import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type PageFacts, pageFacts } from '../page/head-facts.ts';

/** Answers what the document says of itself; run by the background when a page is read for the first time. */
export default defineUnlistedScript((): PageFacts => pageFacts(document));
