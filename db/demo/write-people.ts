import { pinyinOfName } from '../../modules/roster/index.ts'
import type { DemoPeople } from './facts.ts'
import type { BulkWriter } from './put-rows.ts'
import { demoId } from './seeded.ts'
import { writeUnits } from './units.ts'

/** Writes everybody, with their mandates, posts and seats. */
export async function writePeople(writer: BulkWriter, districtId: number, people: DemoPeople): Promise<void> {
  const district_id = districtId
  await writer.put(
    'roster.person',
    people.persons.map((one) => ({
      district_id,
      person_id: one.id,
      name: one.name,
      ...pinyinOfName(one.name),
      sex: one.sex,
      birth_year: one.birthYear,
      ethnicity: one.ethnicity,
      education: one.education,
      sector: one.sector,
      party: one.party,
      employer: one.employer,
      post: one.post,
      phone: one.phone,
      is_demo: true,
      version: 1,
    })),
  )
  await writer.put(
    'roster.term',
    people.terms.map((one) => ({
      district_id,
      term_id: one.id,
      level: one.level,
      number: one.number,
      starts_on: one.startsOn,
      ends_on: one.endsOn,
    })),
  )
  await writer.put(
    'roster.delegation',
    people.delegations.map((one) => ({
      district_id,
      delegation_id: one.id,
      term_id: one.termId,
      street_id: one.streetId,
      name: one.name,
      name_en: one.nameEn,
    })),
  )
  await writeMandates(writer, district_id, people)
  await writeSeats(writer, district_id, people)
  await writeUnits(writer, district_id, people)
}

/** An account for each persona of the sign-in page, entered with one click. */
export async function writePersonas(
  writer: BulkWriter,
  district_id: number,
  personas: DemoPeople['personas'],
  at: Date,
): Promise<void> {
  await writer.put(
    'access.account',
    personas.map((one) => ({
      district_id,
      account_id: demoId(`account ${one.key}`, at),
      person_id: one.personId,
      kind: 'password',
      login_name: `demo.${one.key}`,
      failed_tries: 0,
      created_at: at,
      version: 1,
    })),
  )
}

async function writeMandates(writer: BulkWriter, district_id: number, people: DemoPeople): Promise<void> {
  await writer.put(
    'roster.mandate',
    people.mandates.map((one) => ({
      district_id,
      mandate_id: one.id,
      person_id: one.personId,
      level: one.level,
      term_id: one.termId,
      street_id: one.streetId,
      delegation_id: one.delegationId,
      constituency: one.constituency,
      starts_on: one.startsOn,
      ends_on: one.endsOn,
      end_reason: one.endReason,
      version: one.endsOn === null ? 1 : 2,
    })),
  )
  await writer.put(
    'roster.suspension',
    people.suspensions.map((one) => ({
      district_id,
      suspension_id: one.id,
      mandate_id: one.mandateId,
      starts_on: one.startsOn,
      ends_on: one.endsOn,
      reason: one.reason,
    })),
  )
}

async function writeSeats(writer: BulkWriter, district_id: number, people: DemoPeople): Promise<void> {
  await writer.put(
    'roster.post',
    people.posts.map((one) => ({
      district_id,
      post_id: one.id,
      person_id: one.personId,
      kind: one.kind,
      community_id: one.communityId,
      title: one.title,
      starts_on: one.startsOn,
      ends_on: one.endsOn,
    })),
  )
  await writer.put(
    'committees.tenure',
    people.tenures.map((one) => tenureRow(district_id, one)),
  )
}

/** A seat as a row of committees.tenure. */
export function tenureRow(district_id: number, one: DemoPeople['tenures'][number]): object {
  return {
    district_id,
    tenure_id: one.id,
    street_id: one.streetId,
    seat: one.seat,
    seat_no: one.seatNo,
    full_time: one.fullTime,
    person_id: one.personId,
    concurrent_post: one.concurrentPost,
    mandate_id: one.mandateId,
    starts_on: one.startsOn,
    ends_on: one.endsOn,
    end_reason: one.endReason,
    end_reason_en: one.endReasonEn,
    version: one.endsOn === null ? 1 : 2,
  }
}
