/** Local name of the one element that Sidelight puts into a page. */
export const hostName = 'sidelight-card';
