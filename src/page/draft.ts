/** What the user is writing. It is read and nothing more: no node, class or event of ours goes into an editor. */
export interface Draft {
  readonly editor: HTMLElement;
  readonly text: string;
  /** Addresses of the recipients, lower case, as far as the page tells them beside the editor. */
  readonly to: readonly string[];
}

/** A draft is a letter, not a book: of a longer one only the beginning is read, in UTF-16 units. */
const LONGEST = 20_000;

/** The draft in which the cursor stands, or null where it stands in none (or in a search field). */
export function focusedDraft(document: Document): Draft | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  if (!(active instanceof HTMLElement)) return null;
  const editor = active.isContentEditable ? (active.closest<HTMLElement>('[contenteditable]') ?? active) : active;
  // Text of a frame that is its own editor belongs to that frame's script.
  const text =
    editor instanceof HTMLTextAreaElement ? editor.value : editor.isContentEditable ? editor.innerText : null;
  return text === null ? null : { editor, text: text.slice(0, LONGEST), to: recipients(editor) };
}

/** Mail programs show recipients as chips with the address in an attribute, or in plain fields. */
const CHIPS = '[email], [data-hovercard-id*="@"], [data-email]';
const FIELDS = 'input[name="to"], textarea[name="to"], [name="_to"]';

function recipients(editor: HTMLElement): string[] {
  const around = editor.closest('form, [role=dialog], [role=region], table');
  const written = Array.from(around?.querySelectorAll(CHIPS) ?? [], (chip) =>
    ['email', 'data-hovercard-id', 'data-email'].map((name) => chip.getAttribute(name) ?? '').join(' '),
  );
  const typed = Array.from(around?.querySelectorAll<HTMLInputElement>(FIELDS) ?? [], ({ value }) => value);
  const addresses = [...written, ...typed].join(' ').match(/[^\s<>,;"]+@[^\s<>,;"]+/g) ?? [];
  return [...new Set(addresses.map((address) => address.toLowerCase()))];
}
