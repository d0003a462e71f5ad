import { addDays, type CivilDate, shanghaiInstant } from '../../kernel/civil-date.ts'
import type { Level } from '../../kernel/level.ts'
import type { DemoPeople, DemoPerson, DemoPost, DemoStreet, DemoTenure } from './facts.ts'
import { changePeople } from './people-changes.ts'
import { OTHER_STREET, STREETS, TERMS } from './quantities.ts'
import { type Chance, chance, demoId } from './seeded.ts'
import { shapeStandouts, standoutsOf } from './standouts.ts'
import { EDUCATIONS, EMPLOYERS, LONG_NAME, nameDrawer, PARTIES, SECTORS, type Sex } from './texts/names.ts'
import { staffUnits } from './units.ts'

const FOUNDED = '2017-01-12'
const SECOND = TERMS[0]
const THIRD = TERMS[1]

/** Invents everybody as they stand on a day: deputies of five kinds, the committees, recorders, the district's staff. */
export function inventPeople(streets: readonly DemoStreet[], today: CivilDate): DemoPeople {
  const town = new Town()
  for (const level of ['district', 'municipal', 'provincial', 'consultative'] as const) town.openTerms(level)
  town.staffDistrict()
  for (const [place, street] of streets.entries()) town.settle(street, place)
  town.people.standouts = standoutsOf(town.people, streets)
  shapeStandouts(town.people, town.people.standouts)
  const [shown] = town.people.standouts
  if (shown) town.people.personas.push({ key: '3-street-deputy-director', personId: shown.personId })
  const newcomer = (key: string, facts: Partial<DemoPerson>) => town.person(key, facts)
  changePeople(town.people, streets, today, newcomer)
  staffUnits(town.people, streets, newcomer)
  return town.people
}

class Town {
  readonly people: DemoPeople = {
    persons: [],
    terms: [],
    delegations: [],
    mandates: [],
    suspensions: [],
    posts: [],
    tenures: [],
    units: [],
    handlers: [],
    standouts: [],
    personas: [],
  }
  private readonly random: Chance = chance('people of the demo district')
  private readonly draw = nameDrawer(this.random)

  openTerms(level: Level): void {
    for (const term of TERMS) {
      const at = shanghaiInstant(term.startsOn, '09:00')
      this.people.terms.push({ id: demoId(`term ${level} ${term.number}`, at), level, ...term })
    }
  }

  staffDistrict(): void {
    const office = ['代表工委主任', '代表工委副主任', '代表工委科员', '办公室科员']
    office.forEach((title, place) => {
      const person = this.person(`staff ${place}`, { post: `区人大常委会${title}` })
      this.post(person, 'district_staff', null, title)
      if (place === 0) this.people.personas.push({ key: '1-district-head', personId: person.id })
      if (place === 1) this.people.personas.push({ key: '2-district-checker', personId: person.id })
      if (place === 2) this.people.personas.push({ key: '2-district-staff', personId: person.id })
    })
    const admin = this.person('admin', { post: '系统管理员' })
    this.post(admin, 'system_admin', null, '系统管理员')
    this.people.personas.push({ key: '9-system-admin', personId: admin.id })
  }

  /** One street: its delegation and deputies, its committee, a recorder for each community. */
  settle(street: DemoStreet, place: number): void {
    const size = STREETS[street.nameEn] ?? OTHER_STREET
    const deputies = this.districtDeputies(street, size.district)
    const consultative = this.seat(street, 'consultative', size.consultative)
    this.seat(street, 'provincial', size.provincial)
    const municipal = this.seat(street, 'municipal', size.municipal - (place === 0 ? 1 : 0))
    if (place === 0) this.showpieces(street, deputies, consultative)
    if (place === 1) this.alsoProvincial(street, deputies)
    this.committee(street, size.members, place, deputies)
    street.communities.forEach((community, number) => {
      const recorder = this.person(`recorder ${community.communityId}`, { post: `${community.name}联络员` })
      this.post(recorder, 'recorder', community.communityId, '社区联络员')
      if (place === 0 && community.name.startsWith('钮家巷'))
        this.people.personas.push({ key: '5-recorder', personId: recorder.id })
      else if (place === 0 && number === 0)
        this.people.personas.push({ key: '5-recorder-second', personId: recorder.id })
    })
    if (place === 0) {
      this.people.personas.push({ key: '6-deputy', personId: deputies[3] as string })
      this.people.personas.push({ key: '6-deputy-municipal', personId: deputies[0] as string })
      this.people.personas.push({ key: '7-consultative-deputy', personId: consultative[2] as string })
      this.people.personas.push({ key: '8-municipal-deputy', personId: municipal[0] as string })
    }
  }

  private districtDeputies(street: DemoStreet, count: number): string[] {
    const ids: string[] = []
    for (let number = 0; number < count; number += 1) {
      const person = this.person(`district ${street.streetId} ${number}`, {})
      const stayed = this.random.next() < 0.55
      if (stayed) this.mandate(person.id, 'district', SECOND.number, street, number, SECOND.startsOn, SECOND.endsOn)
      this.mandate(person.id, 'district', THIRD.number, street, number, THIRD.startsOn, null)
      ids.push(person.id)
      if (stayed) continue
      const before = this.person(`before ${street.streetId} ${number}`, {})
      this.mandate(before.id, 'district', SECOND.number, street, number, SECOND.startsOn, SECOND.endsOn)
    }
    return ids
  }

  private seat(street: DemoStreet, level: Level, count: number): string[] {
    return Array.from({ length: count }, (_, number) => {
      const person = this.person(`${level} ${street.streetId} ${number}`, {})
      this.mandate(person.id, level, SECOND.number, street, number, SECOND.startsOn, SECOND.endsOn)
      this.mandate(person.id, level, THIRD.number, street, number, THIRD.startsOn, null)
      return person.id
    })
  }

  /** Two mandates in one person, and a long name that every list must hold. */
  private showpieces(street: DemoStreet, deputies: readonly string[], consultative: readonly string[]): void {
    const both = deputies[0] as string
    this.mandate(both, 'municipal', SECOND.number, street, 90, SECOND.startsOn, SECOND.endsOn)
    this.mandate(both, 'municipal', THIRD.number, street, 90, THIRD.startsOn, null)
    const long = this.people.persons.find((person) => person.id === consultative[1])
    if (long) Object.assign(long, { name: LONG_NAME, ethnicity: '维吾尔族', sex: 'male' })
  }

  private alsoProvincial(street: DemoStreet, deputies: readonly string[]): void {
    this.mandate(deputies[1] as string, 'provincial', THIRD.number, street, 91, THIRD.startsOn, null)
  }

  private committee(street: DemoStreet, members: number, place: number, deputies: readonly string[]): void {
    const director = this.person(`director ${street.streetId}`, { post: `${street.name}人大工委主任` })
    this.tenure(street, 'director', 1, true, director.id, null)
    const secretary = this.person(`secretary ${street.streetId}`, { post: `${street.name}人大秘书` })
    this.tenure(street, 'secretary', 1, false, secretary.id, '街道办事处科员')
    for (let number = 1; number <= members; number += 1) {
      const seated = number <= 2 ? deputies[deputies.length - number] : undefined
      const id = seated ?? this.person(`member ${street.streetId} ${number}`, { post: `${street.name}科室负责人` }).id
      this.tenure(street, 'member', number, false, id, seated ? null : '街道科室负责人')
      if (place === 0 && number === 3) this.people.personas.push({ key: '4-street-member', personId: id })
    }
    // Head of the general office in the odd streets, of the Party-government office in the even ones.
    const office = place % 2 === 0 ? '综合处处长' : '党政办主任'
    const inOffice = { employer: `${street.name}办事处`, sector: '社会治理', birthYear: 1978 + ((place * 3) % 11) }
    this.person(`office head ${street.streetId}`, { ...inOffice, post: `${street.name}${office}` })
    // Who follows when the head of this street's office moves on.
    if (place === 4)
      this.person(`next office head ${street.streetId}`, { ...inOffice, post: `${street.name}综合处副处长` })
    if (place === 1) this.people.personas.push({ key: '4-street-secretary-other', personId: secretary.id })
    if (place !== 0) return
    this.people.personas.push({ key: '3-street-director', personId: director.id })
    this.people.personas.push({ key: '4-street-secretary', personId: secretary.id })
  }

  private mandate(
    personId: string,
    level: Level,
    term: number,
    street: DemoStreet,
    number: number,
    startsOn: CivilDate,
    endsOn: CivilDate | null,
    endReason = 'term_ended',
  ): void {
    const at = shanghaiInstant(startsOn, '09:00')
    const termId = this.people.terms.find((one) => one.level === level && one.number === term)?.id as string
    this.people.mandates.push({
      id: demoId(`mandate ${personId} ${level} ${startsOn}`, at),
      personId,
      level,
      termId,
      streetId: street.streetId,
      delegationId: level === 'district' ? this.delegation(street, termId, term, at) : null,
      constituency: level === 'district' ? `第${street.streetId % 1000}-${(number % 20) + 1}选区` : null,
      startsOn,
      endsOn,
      endReason: endsOn === null ? null : endReason,
    })
  }

  private delegation(street: DemoStreet, termId: string, term: number, at: Date): string {
    const id = demoId(`delegation ${street.streetId} ${term}`, at)
    if (!this.people.delegations.some((one) => one.id === id)) {
      const name = `${street.name.replace('街道', '')}代表团`
      this.people.delegations.push({
        id,
        termId,
        streetId: street.streetId,
        name,
        nameEn: `${street.nameEn} delegation`,
      })
    }
    return id
  }

  private tenure(
    street: DemoStreet,
    seat: DemoTenure['seat'],
    seatNo: number,
    fullTime: boolean,
    personId: string,
    concurrentPost: string | null,
  ) {
    const startsOn = addDays(THIRD.startsOn, 20)
    const id = demoId(`tenure ${street.streetId} ${seat} ${seatNo}`, shanghaiInstant(startsOn, '09:00'))
    this.people.tenures.push({
      id,
      streetId: street.streetId,
      seat,
      seatNo,
      fullTime,
      personId,
      concurrentPost,
      mandateId: null,
      startsOn,
      endsOn: null,
      endReason: null,
      endReasonEn: null,
    })
  }

  private post(person: DemoPerson, kind: DemoPost['kind'], communityId: string | null, title: string): void {
    const id = demoId(`post ${person.id} ${kind}`, shanghaiInstant(FOUNDED, '09:00'))
    this.people.posts.push({ id, personId: person.id, kind, communityId, title, startsOn: FOUNDED, endsOn: null })
  }

  person(key: string, facts: Partial<DemoPerson>): DemoPerson {
    const sex: Sex = this.random.next() < 0.42 ? 'female' : 'male'
    const person: DemoPerson = {
      id: demoId(`person ${key}`, shanghaiInstant(FOUNDED, '08:00')),
      name: this.draw(sex),
      sex,
      birthYear: this.random.between(1958, 1993),
      ethnicity: '汉族',
      education: this.random.pick(EDUCATIONS),
      sector: this.random.pick(SECTORS),
      party: this.random.pick(PARTIES),
      employer: this.random.pick(EMPLOYERS),
      post: null,
      phone: `1390000${String(this.people.persons.length).padStart(4, '0')}`,
      ...facts,
    }
    this.people.persons.push(person)
    return person
  }
}
