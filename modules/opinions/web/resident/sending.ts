import { useEffect, useState } from 'react'
import { newId } from '../../../../platform/ids/new-id.ts'
import { Problem } from '../../../../platform/ui/api.ts'
import { read, write } from '../../../../platform/ui/language.tsx'
import { deviceShelf, Outbox, type Parcel, type Shelf } from '../../../../platform/ui/phone/outbox.ts'
import type { NoticeAnswer, SubmitBody, SubmittedAnswer } from '../../contract-open.ts'
import { askHouse } from './ask-house.ts'
import { keepReceipt, keptReceipts } from './kept-receipts.ts'
import { photosKept } from './photos-kept.ts'

/** A matter on its way, with what the receipt will show of where it was said. */
interface MatterOnItsWay {
  submit: SubmitBody
  street: NoticeAnswer['street']
}
/** A photo on its way: to which matter, by its id or its receipt; the picture itself lies beside. */
interface PhotoOnItsWay {
  photoOf: string
}

const RESIDENT = 'resident'
/** Whether this browser lets a page keep anything; a private window may not. */
let keeps = true
const posts = new Outbox(anyShelf(), carry)
let device: string | undefined

/** The word this device made for itself: it ties a repeated sending to the first one and says nothing about anybody. */
export function deviceWord(): string {
  device ??= read('device') ?? newId()
  write('device', device)
  return device
}

/** Sends what was left over, and again whenever network or person come back. Called once, by the frame. */
export function startSending(): void {
  void posts.belongTo(RESIDENT)
  const deliver = () => {
    if (document.visibilityState === 'visible') void posts.deliver()
  }
  window.addEventListener('online', deliver)
  document.addEventListener('visibilitychange', deliver)
}

/** What is on its way lies on the phone; where a browser refuses that, in the page, which then must stay open. */
function anyShelf(): Shelf {
  const shelf = deviceShelf('bandeng-resident')
  return {
    load: () => shelf.load().catch(() => []),
    save: (parcels) =>
      shelf.save(parcels).catch(() => {
        keeps = false
      }),
  }
}

/** May the page be closed before the house has answered? */
export function mayClose(): boolean {
  return keeps
}

/** Everything of this phone that is on its way or came back; null until it is known. */
export function usePosts(): readonly Parcel[] | null {
  const [parcels, setParcels] = useState<readonly Parcel[] | null>(null)
  useEffect(() => {
    const tell = () => setParcels(posts.list())
    void posts.belongTo(RESIDENT).then(tell)
    void posts.loaded().then(tell)
    return posts.listen(tell)
  }, [])
  return parcels
}

/** Puts a matter and its photos into the post: kept first, then sent; pressed twice it is one. */
export async function post(
  token: string,
  matter: MatterOnItsWay,
  photos: readonly string[],
  label: string,
): Promise<void> {
  const { id } = matter.submit
  await posts.put({ id, method: 'POST', path: `/api/v1/open/codes/${token}/items`, body: matter, label })
  for (const photo of photos) await postPhoto(id, photo, label)
}

/** A photo to a matter whose receipt this phone keeps, or will. */
export async function postPhoto(photoOf: string, photoId: string, label: string): Promise<void> {
  const body: PhotoOnItsWay = { photoOf }
  await posts.put({ id: photoId, method: 'POST', path: 'photo', body, label })
}

/** The photos on their way to one matter, known by its receipt or its id. */
export function photosOf(parcels: readonly Parcel[], matter: readonly (string | undefined)[]): Parcel[] {
  return parcels.filter(({ body }) => matter.includes((body as Partial<PhotoOnItsWay> | null)?.photoOf ?? ''))
}

/** Tries now. */
export function deliverNow(): void {
  void posts.deliver()
}

/** Takes what came back out of the post. */
export async function takeOut(id: string): Promise<void> {
  await posts.drop(id)
}

function carry(parcel: Parcel): Promise<unknown> {
  const body = parcel.body as MatterOnItsWay | PhotoOnItsWay
  return 'submit' in body ? carryMatter(parcel, body) : carryPhoto(parcel, body.photoOf)
}

/** The receipt is on the phone before the parcel counts as received, so that no crash loses it. */
async function carryMatter(parcel: Parcel, { submit, street }: MatterOnItsWay): Promise<{ ref: string }> {
  const answer = await askHouse<SubmittedAnswer>('POST', parcel.path, { body: submit, key: parcel.id })
  const { ref, receipt, queryCode, number, held, next } = answer
  const sentAt = new Date().toISOString()
  keepReceipt({ ref, receipt, queryCode, number, held, next, street, itemId: parcel.id, sentAt })
  return { ref }
}

async function carryPhoto(parcel: Parcel, photoOf: string): Promise<null> {
  const receipt = keptReceipts().find((one) => one.itemId === photoOf || one.ref === photoOf)
  const picture = await photosKept.find(parcel.id)
  // The matter was refused, or the browser has cleared its storage: there is nothing to send.
  if (!receipt || !picture) throw new Problem(410, 'photo.gone', '')
  const form = new FormData()
  form.set('id', parcel.id)
  form.set('file', picture, 'photo.jpg')
  const path = `/api/v1/open/items/${receipt.ref}/photos`
  await askHouse('POST', path, { body: form, code: receipt.queryCode, key: parcel.id })
  await photosKept.drop(parcel.id)
  return null
}
