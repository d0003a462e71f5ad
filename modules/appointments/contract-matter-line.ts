import { type Static, type TSchema, Type } from 'typebox'
import { SEATS } from '../committees/language.ts'
import { MATTER_TYPES } from './language.ts'

export const Null = <T extends TSchema>(inner: T) => Type.Union([inner, Type.Null()])
export const Day = Type.String({ format: 'date' })
export const Uuid = Type.String({ format: 'uuid' })

/** A passed matter as ceremonies, letters and courses name it: who, and which seat of which street. */
export const matterFace = {
  matterId: Type.String(),
  position: Type.Integer(),
  type: Type.Enum([...MATTER_TYPES]),
  personId: Type.String(),
  personName: Type.String(),
  streetId: Type.Integer(),
  street: Type.String(),
  streetEn: Type.String(),
  seat: Type.Enum([...SEATS]),
  seatNo: Type.Integer(),
}
const MatterLine = Type.Object(matterFace)
export type MatterLine = Static<typeof MatterLine>
export const DossierParams = Type.Object({ dossierId: Uuid })
