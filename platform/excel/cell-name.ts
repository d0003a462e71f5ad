/** 'A' for 0, 'AA' for 26. */
export function columnLetters(at: number): string {
  return at < 26 ? String.fromCharCode(65 + at) : columnLetters(Math.floor(at / 26) - 1) + columnLetters(at % 26)
}

/** 'B7' for column 1, row 6, both counted from 0. */
export function cellName(column: number, row: number): string {
  return `${columnLetters(column)}${row + 1}`
}
