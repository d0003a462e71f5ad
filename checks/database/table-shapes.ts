import { bracketed, commaParts, statementsOf } from './sql-statements.ts'

/** A key of a table, as the migrations declare it. */
export interface Key {
  kind: 'primary key' | 'unique' | 'foreign key' | 'exclude'
  columns: string[]
  /** For a foreign key: the table pointed at. */
  to?: string
  /** The migration and line that declare it. */
  file: string
  line: number
}

export interface TableShape {
  name: string
  file: string
  line: number
  keys: Key[]
  /** Types and defaults of the columns, as written. */
  columns: { name: string; rest: string }[]
  guarded: boolean
}

export interface TriggerShape {
  table: string
  calls: string
  file: string
  line: number
}

export interface Shapes {
  tables: Map<string, TableShape>
  triggers: TriggerShape[]
  sequences: { name: string; file: string; line: number }[]
}

interface Where {
  file: string
  line: number
}

const NAME = String.raw`((?:"?\w+"?\.)?"?\w+"?)`

/** Reads tables, keys, triggers and guards out of migrations, in order. Understands the SQL this house writes. */
export function shapesOf(migrations: { path: string; text: string }[]): Shapes {
  const shapes: Shapes = { tables: new Map(), triggers: [], sequences: [] }
  for (const { path, text } of migrations)
    for (const statement of statementsOf(text))
      readStatement(shapes, statement.text, { file: path, line: statement.line })
  return shapes
}

const CREATE_TABLE = shape(String.raw`^create\s+(?:unlogged\s+)?table\s+(?:if\s+not\s+exists\s+)?NAME\s*\(`)
const UNIQUE_INDEX = shape(
  String.raw`^create\s+unique\s+index\s+(?:concurrently\s+)?(?:if\s+not\s+exists\s+)?\w*\s*on\s+(?:only\s+)?NAME\s*(?:using\s+\w+\s*)?\(`,
)
const ALTER_TABLE = shape(String.raw`^alter\s+table\s+(?:if\s+exists\s+)?(?:only\s+)?NAME\s+([\s\S]*)$`)
const DROP_TABLE = shape(String.raw`^drop\s+table\s+(?:if\s+exists\s+)?NAME`)
const TRIGGER = shape(
  String.raw`^create\s+(?:or\s+replace\s+)?(?:constraint\s+)?trigger\b[\s\S]*?\bon\s+NAME[\s\S]*?\bexecute\s+(?:function|procedure)\s+NAME`,
)
const SEQUENCE = shape(String.raw`^create\s+sequence\s+(?:if\s+not\s+exists\s+)?NAME`)

function shape(pattern: string): RegExp {
  return new RegExp(pattern.replaceAll('NAME', NAME), 'i')
}

function readStatement(shapes: Shapes, sql: string, where: Where): void {
  const create = CREATE_TABLE.exec(sql)
  if (create) addTable(shapes, nameIn(create), bracketed(sql, create[0].length - 1), where)
  const unique = UNIQUE_INDEX.exec(sql)
  if (unique) {
    const columns = columnsIn(bracketed(sql, unique[0].length - 1))
    shapes.tables.get(nameIn(unique))?.keys.push({ kind: 'unique', columns, ...where })
  }
  const alter = ALTER_TABLE.exec(sql)
  if (alter) alterTable(shapes, nameIn(alter), alter[2] as string, where)
  const drop = DROP_TABLE.exec(sql)
  if (drop) shapes.tables.delete(nameIn(drop))
  const trigger = TRIGGER.exec(sql)
  if (trigger) shapes.triggers.push({ table: nameIn(trigger), calls: plain(trigger[2] as string), ...where })
  const sequence = SEQUENCE.exec(sql)
  if (sequence) shapes.sequences.push({ name: nameIn(sequence), ...where })
  for (const guard of sql.matchAll(/platform\.guard_tenant_table\s*\(\s*'([\w.]+)'/gi)) {
    const table = shapes.tables.get(guard[1] as string)
    if (table) table.guarded = true
  }
}

function nameIn(match: RegExpExecArray): string {
  return plain(match[1] as string)
}

function addTable(shapes: Shapes, name: string, body: string, where: Where): void {
  const table: TableShape = { name, ...where, keys: [], columns: [], guarded: false }
  shapes.tables.set(name, table)
  for (const item of commaParts(body)) readItem(table, item, where)
}

function alterTable(shapes: Shapes, name: string, changes: string, where: Where): void {
  const table = shapes.tables.get(name)
  if (!table) return
  for (const change of commaParts(changes)) {
    const added = /^add\s+(?:column\s+)?(?:if\s+not\s+exists\s+)?([\s\S]*)$/i.exec(change)
    if (added) readItem(table, added[1] as string, where)
    if (/^enable\s+row\s+level\s+security/i.test(change)) table.guarded = true
  }
}

/** One line of a table: a key of the table, a check, or a column with keys of its own. */
function readItem(table: TableShape, item: string, where: Where): void {
  const said = item.replace(/^constraint\s+\S+\s+/i, '')
  const key = /^(primary\s+key|unique(?:\s+nulls\s+(?:not\s+)?distinct)?|foreign\s+key)\s*\(/i.exec(said)
  if (key) {
    const columns = columnsIn(bracketed(said, key[0].length - 1))
    table.keys.push({ kind: kindOf(key[1] as string), columns, ...pointsAt(said), ...where })
    return
  }
  const exclude = /^exclude\s+(?:using\s+\w+\s*)?\(/i.exec(said)
  if (exclude) {
    const columns = columnsIn(bracketed(said, exclude[0].length - 1))
    table.keys.push({ kind: 'exclude', columns, ...where })
    return
  }
  if (/^(check|like)\b/i.test(said)) return
  const [name = '', ...rest] = said.split(/\s+/)
  const column = { name: plain(name), rest: rest.join(' ') }
  table.columns.push(column)
  if (/\bprimary\s+key\b/i.test(column.rest)) table.keys.push({ kind: 'primary key', columns: [column.name], ...where })
  if (/\bunique\b/i.test(column.rest)) table.keys.push({ kind: 'unique', columns: [column.name], ...where })
  if (/\breferences\b/i.test(column.rest))
    table.keys.push({ kind: 'foreign key', columns: [column.name], ...pointsAt(said), ...where })
}

function kindOf(words: string): Key['kind'] {
  const first = words.toLowerCase()
  if (first.startsWith('primary')) return 'primary key'
  return first.startsWith('foreign') ? 'foreign key' : 'unique'
}

function pointsAt(said: string): { to?: string } {
  const match = new RegExp(String.raw`\breferences\s+${NAME}`, 'i').exec(said)
  return match ? { to: plain(match[1] as string) } : {}
}

function columnsIn(list: string): string[] {
  return commaParts(list).map((part) => plain((part.split(/\s+/)[0] ?? '').trim()))
}

function plain(name: string): string {
  return name.replaceAll('"', '').toLowerCase()
}
