/**
 * A member of a node as its class has it. Fields of a form shadow the form's own members by their names (`parentElement`,
 * `closest`), and a loop over parents would go round for ever. Without a browser nothing shadows anything.
 */
export function own<K extends keyof Element>(node: Node, name: K): Element[K] {
  return Reflect.get(globalThis.Element?.prototype ?? node, name, node);
}

/**
 * What holds the tree in which a node stands: the host of a shadow tree, or the frame of a document within the page. Null
 * in the page's own document.
 */
export function holderOf(node: Node): Element | null {
  const { host, defaultView } = own(node, 'getRootNode').call(node) as {
    readonly host?: Element;
    readonly defaultView?: Window | null;
  };
  return host ?? defaultView?.frameElement ?? null;
}

/**
 * The window in which a node, or a document, is shown. Null when it has left its document, or its document the page: with its
 * frame, after which Firefox lets no script touch what was in it.
 */
export function viewOf(node: Node): (Window & typeof globalThis) | null {
  try {
    return node.isConnected ? (node.ownerDocument ?? (node as Document)).defaultView : null;
  } catch {
    return null;
  }
}
