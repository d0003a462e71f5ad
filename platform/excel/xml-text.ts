/** Controls but tab and line ends, halves of characters, and two code points that are none. */
const NOT_IN_XML = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu

/** Text for an XML element or a quoted attribute; characters XML cannot carry are left out. */
export function xmlText(text: string): string {
  return text
    .replace(NOT_IN_XML, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** Text for a cell: as xmlText, and what Excel would take for an escape (_x0041_) is itself escaped; 32,767 at most. */
export function cellXmlText(text: string): string {
  return xmlText(text.slice(0, 32_767).replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_'))
}
