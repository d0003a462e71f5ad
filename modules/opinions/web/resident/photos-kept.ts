import { createStore, del, get, set, type UseStore } from 'idb-keyval'

/** Pictures of a draft, kept on the phone beside its words; only in memory where a browser keeps nothing. */
class PhotosKept {
  private readonly inMemory = new Map<string, Blob>()
  private store: UseStore | undefined

  private open(): UseStore {
    this.store ??= createStore('bandeng-resident-photos', 'photos')
    return this.store
  }

  async keep(id: string, picture: Blob): Promise<void> {
    this.inMemory.set(id, picture)
    try {
      await set(id, picture, this.open())
    } catch {
      // Lasts as long as the page.
    }
  }

  async find(id: string): Promise<Blob | null> {
    const held = this.inMemory.get(id)
    if (held) return held
    try {
      return (await get<Blob>(id, this.open())) ?? null
    } catch {
      return null
    }
  }

  async drop(id: string): Promise<void> {
    this.inMemory.delete(id)
    try {
      await del(id, this.open())
    } catch {
      // Nothing was kept.
    }
  }
}

export const photosKept = new PhotosKept()
