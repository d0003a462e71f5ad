import { createStore, get, set, type UseStore } from 'idb-keyval'
import { newId } from '../../ids/new-id.ts'
import { ask, type Method, Problem } from '../api.ts'

/** kept: on this phone, not yet sent · sending · received · returned: refused, with the reason. */
export type ParcelState = 'kept' | 'sending' | 'received' | 'returned'

/** A write on its way. Its id is the Idempotency-Key, so a parcel sent twice acts once. */
export interface Parcel {
  id: string
  /** Whose it is: on a shared phone nobody sends another's report. */
  personId: string
  method: Exclude<Method, 'GET'>
  path: string
  body: unknown
  /** What the list of unsent things calls it. */
  label: string
  /** The page that shows it and where a returned one is mended. */
  to?: string | undefined
  madeAt: string
  /** When it was received. */
  receivedAt?: string
  state: ParcelState
  why?: string
  code?: string
  answer?: unknown
}

export interface Shelf {
  load(): Promise<Parcel[]>
  save(parcels: Parcel[]): Promise<void>
}

/** IndexedDB, or localStorage where a browser refuses it (private windows). A face of its own has shelves of its own. */
export function deviceShelf(face = 'bandeng'): Shelf {
  const NAME = `${face}.outbox`
  let store: UseStore | undefined
  const open = () => {
    store ??= createStore(face, 'outbox')
    return store
  }
  return {
    async load() {
      try {
        return (await get<Parcel[]>(NAME, open())) ?? []
      } catch {
        return JSON.parse(localStorage.getItem(NAME) ?? '[]') as Parcel[]
      }
    },
    async save(parcels) {
      try {
        await set(NAME, parcels, open())
      } catch {
        localStorage.setItem(NAME, JSON.stringify(parcels))
      }
    },
  }
}

type Send = (parcel: Parcel) => Promise<unknown>

/** Refusals that another try may mend: not signed in, asked to wait, nobody answered. */
const mayPass = (problem: Problem) =>
  problem.status === 0 || problem.status >= 500 || [401, 408, 425, 429].includes(problem.status)

/**
 * Keeps writes on the phone before sending them, sends them one after the other when there is a network, and tells
 * honestly where each one is. Received parcels stay readable for a day.
 */
export class Outbox {
  private parcels: Parcel[] = []
  private mine: readonly Parcel[] = []
  private personId: string | null = null
  private readonly listeners = new Set<() => void>()
  private readonly shelf: Shelf
  private readonly send: Send
  private loading: Promise<void> | undefined
  private busy = false
  private pause = 5_000
  private timer: ReturnType<typeof setTimeout> | undefined

  constructor(shelf: Shelf, send: Send) {
    this.shelf = shelf
    this.send = send
  }

  /** The parcels of the person signed in; the same array until something changes. */
  list = (): readonly Parcel[] => this.mine

  listen = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Says who is signed in and starts sending what was left over. */
  async belongTo(personId: string | null): Promise<void> {
    this.personId = personId
    await this.loaded()
    this.tell()
    await this.deliver()
  }

  /** Persists first, then sends. Resolves when it is kept, not when it is received. */
  async put(parcel: Pick<Parcel, 'method' | 'path' | 'body' | 'label' | 'to'> & { id?: string }): Promise<string> {
    if (this.personId === null) throw new Error('Nobody is signed in')
    await this.loaded()
    const id = parcel.id ?? newId()
    const { personId } = this
    if (!this.parcels.some((known) => known.id === id)) {
      const { method, path, body, label, to } = parcel
      const kept: Parcel = {
        id,
        personId,
        method,
        path,
        body,
        label,
        to,
        madeAt: new Date().toISOString(),
        state: 'kept',
      }
      await this.keep([...this.parcels, kept])
    }
    void this.deliver()
    return id
  }

  /** Takes a parcel off the phone: a returned one after it was read, never one under way. */
  async drop(id: string): Promise<void> {
    await this.keep(this.parcels.filter((parcel) => parcel.id !== id || parcel.state === 'sending'))
  }

  /** At a sign-out: what is sent goes from the phone, what is not stays for this person's next visit. */
  async leave(): Promise<void> {
    await this.loaded()
    await this.keep(this.parcels.filter((parcel) => parcel.state !== 'received' || parcel.personId !== this.personId))
    this.personId = null
    this.tell()
  }

  /** Sends what is kept, in order. One at a time; called again it does nothing until it has ended. */
  async deliver(): Promise<void> {
    if (this.busy) return
    this.busy = true
    clearTimeout(this.timer)
    try {
      for (;;) {
        const next = this.parcels.find((parcel) => parcel.state === 'kept' && parcel.personId === this.personId)
        if (!next) break
        if (!(await this.deliverOne(next))) {
          this.timer = setTimeout(() => void this.deliver(), this.pause)
          this.pause = Math.min(this.pause * 2, 60_000)
          break
        }
        this.pause = 5_000
      }
    } finally {
      this.busy = false
    }
  }

  private async deliverOne(parcel: Parcel): Promise<boolean> {
    await this.mark(parcel.id, { state: 'sending' })
    try {
      const answer = await this.send(parcel)
      // What was said is with the house now; the phone keeps only that it arrived.
      await this.mark(parcel.id, { state: 'received', receivedAt: new Date().toISOString(), body: null, answer })
      return true
    } catch (error) {
      const problem = error instanceof Problem ? error : new Problem(0, 'network', '')
      if (mayPass(problem)) {
        await this.mark(parcel.id, { state: 'kept' })
        return false
      }
      await this.mark(parcel.id, { state: 'returned', why: problem.detail, code: problem.code })
      return true
    }
  }

  /** Once it is known what this phone keeps. */
  loaded(): Promise<void> {
    this.loading ??= this.shelf.load().then((parcels) => {
      const yesterday = Date.now() - 86_400_000
      this.parcels = parcels
        .filter((parcel) => parcel.state !== 'received' || Date.parse(parcel.madeAt) > yesterday)
        // A phone that died while sending does not know the end; the same id asks again harmlessly.
        .map((parcel) => (parcel.state === 'sending' ? { ...parcel, state: 'kept' as const } : parcel))
      this.tell()
    })
    return this.loading
  }

  private async mark(id: string, change: Partial<Parcel>): Promise<void> {
    await this.keep(this.parcels.map((parcel) => (parcel.id === id ? { ...parcel, ...change } : parcel)))
  }

  private async keep(parcels: Parcel[]): Promise<void> {
    this.parcels = parcels
    await this.shelf.save(parcels)
    this.tell()
  }

  private tell(): void {
    this.mine = this.parcels.filter((parcel) => parcel.personId === this.personId)
    for (const listener of this.listeners) listener()
  }
}

/** The outbox of this phone. */
export const outbox = new Outbox(deviceShelf(), (parcel) =>
  ask(parcel.method, parcel.path, { body: parcel.body, key: parcel.id }),
)
