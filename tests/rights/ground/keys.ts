import { at, type PlaceName, TODAY } from '../places.ts'
import type { Put } from './put.ts'

/** Card, device and session of the place's officer, a count of wrong tries, a text message, an entry told by the bulletin on its way. */
export async function layKeys(put: Put, place: PlaceName): Promise<void> {
  const { districtId, id } = at(place)
  const of = { account_id: id('account') }
  const hash = (thing: string) => ({ token_hash: `hash of ${place} ${thing}` })
  const since = `${TODAY}T00:00:00Z`
  await put(districtId, 'access.card', [{ card_id: id('card'), ...of, ...hash('card'), issued_at: since }])
  await put(districtId, 'access.device', [{ device_id: id('device'), ...of, ...hash('device'), remembered_at: since }])
  const until = { created_at: since, expires_at: `${TODAY}T01:00:00Z` }
  await put(districtId, 'access.session', [{ session_id: id('session'), ...of, ...hash('session'), ...until }])
  await put(districtId, 'access.throttle', [{ bucket: `address of ${place}`, window_start: since, tries: 1 }])
  if (place === 'street') return
  const told = { bulletin_id: id('bulletin on its way'), entry_id: id('entry'), supplement: false }
  await put(districtId, 'bulletins.told_entry', [told])
}
