/**
 * Whether an element's text stands on a dark background. The first opaque background above it decides; where there
 * is a picture, or none at all, its text colour does, because the mail must be readable. The system's own theme says
 * nothing: a mail program may be dark on a light system, and a mail light in a dark program.
 */
export function isDark(element: Element): boolean {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    if (backgroundImage !== 'none') break;
    const { red, green, blue, alpha } = parse(backgroundColor);
    if (alpha > 0.5) return luminance(red, green, blue) < DARK;
  }
  const { red, green, blue } = parse(getComputedStyle(element).color);
  return luminance(red, green, blue) > DARK;
}

/** The grey against which black and white contrast equally: (1.05 × 0.05)^½ − 0.05, from the WCAG contrast ratio. */
const DARK = 0.179;

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

/** Reads a computed colour. Only `rgb()`, `rgba()` and `color(srgb …)` occur for the colours that mails use. */
function parse(colour: string): Colour {
  const scale = colour.startsWith('color(') ? 1 : 255;
  const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+(?:e-\d+)?/g) ?? []).map(Number);
  return { red: red / scale, green: green / scale, blue: blue / scale, alpha };
}

/** Relative luminance, 0 to 1, of a colour in sRGB with channels from 0 to 1 (WCAG 2.2). */
function luminance(red: number, green: number, blue: number): number {
  const linear = (channel: number) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
