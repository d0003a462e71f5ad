import pg from 'pg'

type Parse = (text: string) => unknown

const asIs: Parse = (text) => text
const wholeNumber: Parse = (text) => (Number.isSafeInteger(Number(text)) ? Number(text) : text)
const parserOf = pg.types.getTypeParser as (oid: number, format?: string) => Parse
const texts = parserOf(1009) as (text: string) => (string | null)[] // text[]
const each =
  (parse: Parse): Parse =>
  (text) =>
    texts(text).map((item) => (item === null ? null : parse(item)))

/** By type number: a civil date stays 'YYYY-MM-DD', a bigint is a number while that is exact, numeric stays text. */
const PARSERS: Record<number, Parse> = {
  20: wholeNumber, // int8
  1016: each(wholeNumber), // int8[]
  1082: asIs, // date
  1182: each(asIs), // date[]
  1114: asIs, // timestamp without zone: not used by the house, never guessed at
  1700: asIs, // numeric
  1231: each(asIs), // numeric[]
}

/** How values come back from the database. timestamptz is a Date, json is parsed. */
export const types = {
  getTypeParser: ((oid: number, format?: string) =>
    (format === 'binary' ? undefined : PARSERS[oid]) ?? parserOf(oid, format)) as typeof pg.types.getTypeParser,
}
