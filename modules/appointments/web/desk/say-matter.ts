import type { DossierAnswer } from '../../contract-dossiers.ts'
import type { Speaker } from './speak.ts'

export type Matter = DossierAnswer['matters'][number]
type Place = Pick<Matter, 'seat' | 'seatNo'>

/** '副主任（兼职）2'; a committee has one director and one secretary. */
export function saySeat({ seat, seatNo }: Place, { t }: Speaker): string {
  const name = t(`dossier.seat.${seat}`)
  return seat === 'director' || seat === 'secretary' ? name : t('dossier.seat.number', { seat: name, n: seatNo })
}

/** '任命张某为平江街道人大工委副主任（兼职）': what the meeting votes on, without the seat's own number. */
export function sayMatter(
  matter: Pick<Matter, 'type' | 'seat' | 'personName' | 'streetName' | 'streetNameEn'>,
  { t, gloss, language }: Speaker,
): string {
  const seat = t(`dossier.seat.${matter.seat}`)
  const street = gloss(matter.streetName, matter.streetNameEn)
  return t(`dossier.matter.says.${matter.type}`, {
    ...{ name: matter.personName, street, seat: language === 'en' ? seat.toLowerCase() : seat },
  })
}
