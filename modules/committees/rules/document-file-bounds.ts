/** The most a file of a document may weigh, in bytes; the table says the same. */
export const DOCUMENT_FILE_BYTES = 10_000_000
