/** Somebody a pasted name may mean. */
export interface Candidate {
  readonly personId: string
  readonly name: string
}

/** What became of one piece of a pasted text. */
export interface NameMatch {
  readonly text: string
  readonly state: 'matched' | 'ambiguous' | 'unknown'
  /** Whom it may mean: exactly one where matched. */
  readonly personIds: readonly string[]
}

/** More than this is no list of names. */
export const MOST_NAMES = 400

const BETWEEN = /[,，、;；/|\n\r\t]+/
const DOTS = /[·•‧・∙⋅.．]/g
const NUMBERING = /^[\s(（[【]*\d{1,3}\s*[)）\]】.．、:：]?\s*/
const REMARK = /[(（[【][^)）\]】]*[)）\]】]/g
const TITLE = /(代表|同志|委员|主任|书记|先生|女士)$/
const HAN = /^\p{Script=Han}$/u

/** One spelling for comparing: no spaces, one kind of middle dot, lower case, full-width letters made plain. */
export function spellingOf(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, '').replace(DOTS, '·').toLowerCase()
}

/**
 * Finds who is meant by a pasted list: separated by commas, semicolons, lines or spaces; numbered or not; with titles,
 * remarks in brackets, two-character names spaced out (王　芳) and any kind of middle dot. Order is kept, a name named
 * twice stands once. Two people of one name are ambiguous: nobody is chosen for the user.
 */
export function matchNames(text: string, candidates: readonly Candidate[]): NameMatch[] {
  const known = new Map<string, string[]>()
  for (const candidate of candidates) {
    const spelling = spellingOf(candidate.name)
    known.set(spelling, [...(known.get(spelling) ?? []), candidate.personId])
  }
  const seen = new Set<string>()
  const found: NameMatch[] = []
  for (const piece of piecesOf(text, known)) {
    const spelling = spellingOf(piece)
    if (spelling === '' || seen.has(spelling) || found.length >= MOST_NAMES) continue
    seen.add(spelling)
    const personIds = known.get(spelling) ?? []
    const state = personIds.length === 1 ? 'matched' : personIds.length > 1 ? 'ambiguous' : 'unknown'
    found.push({ text: piece, state, personIds })
  }
  return found
}

function piecesOf(text: string, known: ReadonlyMap<string, unknown>): string[] {
  return text.split(BETWEEN).flatMap((segment) => {
    const bare = segment.replace(REMARK, ' ').replace(NUMBERING, '').trim()
    if (bare === '') return []
    if (known.has(spellingOf(bare))) return [bare]
    return joined(bare.split(/\s+/)).map((piece) => withoutTitle(piece, known))
  })
}

/** '王 芳 李小明' → '王芳', '李小明': two single characters side by side are one spaced-out name. */
function joined(tokens: readonly string[]): string[] {
  const pieces: string[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as string
    const after = tokens[at + 1]
    if (after !== undefined && HAN.test(token) && HAN.test(after)) {
      pieces.push(token + after)
      at += 1
    } else pieces.push(token)
  }
  return pieces
}

function withoutTitle(piece: string, known: ReadonlyMap<string, unknown>): string {
  if (known.has(spellingOf(piece))) return piece
  const bare = piece.replace(TITLE, '')
  return bare.length >= 2 ? bare : piece
}
