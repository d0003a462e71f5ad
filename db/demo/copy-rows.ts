import pg from 'pg'

/** What `pg` asks of a query of our own making; its types don't name the copy side of the wire. */
interface CopyWire {
  query(text: string): void
  sendCopyFromChunk(chunk: Buffer): void
  endCopyFrom(): void
}

/**
 * Copies rows into a table with COPY; the columns are the keys of the first row. Fails whole on the first row refused. `pg` runs anything
 * that submits itself and answers to the messages of the wire, so no package is needed for it.
 */
export function copyRows(client: pg.Client, table: string, rows: readonly object[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {})
  const text = `copy ${table} (${columns.map(pg.escapeIdentifier).join(', ')}) from stdin`
  return new Promise((resolve, reject) => {
    let failed = false
    const copy = {
      submit: (wire: CopyWire) => wire.query(text),
      handleCopyInResponse: (wire: CopyWire) => {
        for (const chunk of linesOf(rows, columns)) wire.sendCopyFromChunk(Buffer.from(chunk))
        wire.endCopyFrom()
      },
      handleError: (error: Error) => {
        failed = true
        reject(error)
      },
      handleReadyForQuery: () => {
        if (!failed) resolve()
      },
      handleCommandComplete: () => {},
    }
    client.query(copy as unknown as pg.Submittable)
  })
}

/** A few hundred rows a piece, so that no string grows without bound. */
function* linesOf(rows: readonly object[], columns: readonly string[]): Generator<string> {
  for (let from = 0; from < rows.length; from += 500) {
    let part = ''
    for (const row of rows.slice(from, from + 500) as Record<string, unknown>[]) {
      for (let place = 0; place < columns.length; place += 1)
        part += (place === 0 ? '' : '\t') + field(row[columns[place] as string])
      part += '\n'
    }
    yield part
  }
}

const ESCAPES: Record<string, string> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/** A value as COPY reads it; objects are JSON. */
function field(value: unknown): string {
  if (value === null || value === undefined) return '\\N'
  if (typeof value === 'string') return /[\\\n\r\t]/.test(value) ? escaped(value) : value
  if (typeof value === 'boolean') return value ? 't' : 'f'
  if (value instanceof Date) return value.toISOString()
  return typeof value === 'object' ? escaped(JSON.stringify(value)) : String(value)
}

function escaped(text: string): string {
  return text.replace(/[\\\n\r\t]/g, (sign) => ESCAPES[sign] as string)
}
