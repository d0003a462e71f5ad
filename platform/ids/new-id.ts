import { v7 } from 'uuid'

/**
 * A new id (UUIDv7): made where the fact is entered, also offline on a phone, and kept until the server has answered.
 * Ids made later sort later, so a list by id is a list by age.
 */
export function newId(): string {
  return v7()
}
