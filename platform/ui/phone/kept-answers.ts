import { clear, createStore, entries, get, set, type UseStore } from 'idb-keyval'

/** What a phone kept of one question. */
export interface KeptAnswer {
  /** Whose answer it is. */
  personId: string
  /** When it came, ISO 8601. */
  at: string
  data: unknown
}

export interface AnswerShelf {
  get(url: string): Promise<KeptAnswer | undefined>
  set(url: string, answer: KeptAnswer): Promise<void>
  owners(): Promise<string[]>
  clear(): Promise<void>
}

/** The question whose answer says who is signed in. */
export const WHO = '/api/v1/me'

/** As long as a session on a phone may rest: what is older tells more about the past than about the week. */
const LASTS = 7 * 86_400_000

/**
 * The last answers to what a person reads every day, kept so that these pages also open without a network. They are one
 * person's: another person's arrival, a sign-out or an ended session empties the shelf. Nothing here is ever sent, and
 * a full or refused storage only means that nothing is kept.
 */
export class KeptAnswers {
  private personId: string | null = null
  private readonly shelf: AnswerShelf
  private readonly now: () => number

  constructor(shelf: AnswerShelf, now: () => number = Date.now) {
    this.shelf = shelf
    this.now = now
  }

  /** Keeps an answer for the person signed in; the answer to `WHO` says who that is. */
  async keep(url: string, data: unknown): Promise<void> {
    try {
      if (url === WHO) await this.belongTo(personOf(data))
      if (this.personId === null) return
      await this.shelf.set(url, { personId: this.personId, at: new Date(this.now()).toISOString(), data })
    } catch {
      // Private windows and full phones keep nothing.
    }
  }

  /** The kept answer, if it is this person's and not too old. */
  async find(url: string): Promise<KeptAnswer | undefined> {
    try {
      const kept = await this.shelf.get(url)
      if (!kept || this.now() - Date.parse(kept.at) > LASTS) return undefined
      if (url === WHO) this.personId = kept.personId
      return kept.personId === this.personId ? kept : undefined
    } catch {
      return undefined
    }
  }

  /** Empties the shelf: nobody is signed in any more. */
  async forget(): Promise<void> {
    this.personId = null
    try {
      await this.shelf.clear()
    } catch {
      // Nothing was kept.
    }
  }

  private async belongTo(personId: string | null): Promise<void> {
    const owners = await this.shelf.owners()
    if (personId === null || owners.some((owner) => owner !== personId)) await this.shelf.clear()
    this.personId = personId
  }
}

function personOf(me: unknown): string | null {
  const id = (me as { person?: { id?: unknown } } | null)?.person?.id
  return typeof id === 'string' ? id : null
}

function deviceShelf(): AnswerShelf {
  let store: UseStore | undefined
  const open = () => {
    store ??= createStore('bandeng-answers', 'answers')
    return store
  }
  return {
    get: (url) => get<KeptAnswer>(url, open()),
    set: (url, answer) => set(url, answer, open()),
    owners: async () => (await entries<string, KeptAnswer>(open())).map(([, kept]) => kept.personId),
    clear: () => clear(open()),
  }
}

/** The answers kept on this phone. */
export const keptAnswers = new KeptAnswers(deviceShelf())
