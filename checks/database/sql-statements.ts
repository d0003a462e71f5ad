/** Splits SQL text into statements: comments dropped, dollar-quoted bodies and strings kept whole. */
export interface Statement {
  line: number
  text: string
}

export function statementsOf(sql: string): Statement[] {
  const statements: Statement[] = []
  let text = ''
  let start = 0
  for (let at = 0; at < sql.length; ) {
    const piece = pieceAt(sql, at)
    at += piece.length
    if (piece === ';') {
      keep(statements, sql, text, start)
      text = ''
    } else if (piece.startsWith('--') || piece.startsWith('/*')) text += ' '
    else {
      if (text.trim() === '') start = at - piece.length
      text += piece
    }
  }
  keep(statements, sql, text, start)
  return statements
}

function keep(statements: Statement[], sql: string, text: string, start: number): void {
  const said = text.trim()
  if (said !== '') statements.push({ line: sql.slice(0, start).split('\n').length, text: said })
}

/** The next piece that belongs together: a comment, a string, a dollar-quoted body, or one character. */
function pieceAt(sql: string, at: number): string {
  const rest = sql.slice(at, at + 100)
  if (rest.startsWith('--')) return until(sql, at, '\n', 2)
  if (rest.startsWith('/*')) return until(sql, at, '*/', 2)
  if (rest.startsWith("'")) return until(sql, at, "'", 1)
  if (rest.startsWith('"')) return until(sql, at, '"', 1)
  const dollar = /^\$\w*\$/.exec(rest)
  return dollar ? until(sql, at, dollar[0], dollar[0].length) : rest.slice(0, 1)
}

function until(sql: string, at: number, end: string, skip: number): string {
  const found = sql.indexOf(end, at + skip)
  return found === -1 ? sql.slice(at) : sql.slice(at, found + end.length)
}

/** Splits at commas that stand outside brackets and strings. */
export function commaParts(text: string): string[] {
  const parts: string[] = []
  let depth = 0
  let part = ''
  for (let at = 0; at < text.length; ) {
    const piece = pieceAt(text, at)
    at += piece.length
    if (piece === '(') depth++
    if (piece === ')') depth--
    if (piece === ',' && depth === 0) {
      parts.push(part.trim())
      part = ''
    } else part += piece
  }
  if (part.trim() !== '') parts.push(part.trim())
  return parts
}

/** What stands between the bracket at `open` and its partner. */
export function bracketed(text: string, open: number): string {
  let depth = 0
  for (let at = open; at < text.length; ) {
    const piece = pieceAt(text, at)
    if (piece === '(') depth++
    if (piece === ')') depth--
    if (depth === 0) return text.slice(open + 1, at)
    at += piece.length
  }
  return text.slice(open + 1)
}
