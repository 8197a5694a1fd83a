/** Dates, times and addresses as mail programs write them above a quotation. */

export const DATE = new RegExp(
  [
    String.raw`\d{1,2}[./-]\d{1,2}[./-]\d{2,4}`,
    String.raw`\d{4}[./-]\d{1,2}[./-]\d{1,2}`,
    String.raw`\d{1,2}\.?\s+(?:de\s+)?[A-Za-zÀ-ӿ]{3,10}\.?,?\s+(?:de\s+)?\d{4}`,
    String.raw`[A-Za-zÀ-ӿ]{3,10}\.?\s+\d{1,2},?\s+\d{4}`,
    String.raw`[A-Za-zÀ-ӿ]{3,10}\.?,\s+[A-Za-zÀ-ӿ]{3,10}\.?\s+\d{1,2},`,
    String.raw`\d{4}年`,
  ].join('|'),
);

export const TIME = /(?<!\d)\d{1,2}[:.h]\d{2}(?!\d)/;

export const ADDRESS = /[^\s<>()[\]"]@[^\s<>()[\]"]/;
