/** Where each format keeps the record. */

/** HTML: the id of a script element of JSON. */
export const RECORD_ID = 'privlint-record';
/** Word and Excel: a part of the package, the record in base64 in an element `record`. */
export const RECORD_PART = 'customXml/item1.xml';
/** Markdown: the beginning of a comment that holds the record in base64. */
export const MARKDOWN_RECORD = '<!-- privlint-record ';
