/** A mail may stand in a frame of its own: then it has a window, a document and coordinates of its own too. */
type View = Window & typeof globalThis;

/** The window that a node is shown in. */
export function windowOf(node: Node): View {
  return (node.ownerDocument?.defaultView as View | null | undefined) ?? window;
}

/** A rectangle in the viewport of a node's window, as it lies in the viewport of ours. */
export function inOurs({ x, y, width, height }: DOMRect, node: Node): DOMRect {
  let [left, top] = [x, y];
  for (let frame = frameOf(node); frame; frame = frameOf(frame)) {
    const box = frame.getBoundingClientRect();
    left += box.x + frame.clientLeft;
    top += box.y + frame.clientTop;
  }
  return new DOMRect(left, top, width, height);
}

/** The frame that a node's document stands in, up to our own. */
function frameOf(node: Node): Element | null {
  const view = windowOf(node);
  return view === window ? null : view.frameElement;
}
