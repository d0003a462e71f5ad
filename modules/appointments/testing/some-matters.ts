import type { DossierFacts, DossierRow, MatterFacts } from '../rules/dossier-facts.ts'
import { DEFAULT_ORDER } from '../rules/order-templates.ts'

/** A matter for tests of rules: an appointment that waits for the vote, all its conditions met. */
export function someMatter(said: Partial<MatterFacts> = {}): MatterFacts {
  return {
    ...{
      matterId: 'm',
      dossierId: 'd',
      position: 1,
      type: 'appoint',
      state: 'qualified',
      streetId: 1,
      streetName: '平江',
      streetNameEn: 'Pingjiang',
    },
    ...{
      seat: 'member',
      seatNo: 1,
      personId: 'p',
      personName: '张三',
      ground: 'any',
      mandateId: null,
      postId: null,
      postTitle: null,
      tenureId: null,
    },
    ...{
      reason: '',
      pairedWith: null,
      testOn: null,
      testScore: null,
      testResit: false,
      statement: null,
      ballotId: null,
      version: 1,
    },
    ...{ failures: 0, holder: null, reports: [], conditions: [] },
    ...said,
  }
}

/** Facts of a dossier for tests of rules: of people, in session on 20 November 2026, by the template's order. */
export function someFacts(said: {
  readonly dossier?: Partial<DossierRow>
  readonly rule?: Partial<DossierFacts['rule']>
  readonly matters?: readonly MatterFacts[]
  readonly ballots?: DossierFacts['ballots']
  readonly today?: string
}): DossierFacts {
  const dossier: DossierRow = {
    ...{
      dossierId: 'd',
      kind: 'people',
      state: 'in_session',
      title: '任免',
      titleEn: '',
      documentId: null,
      documentTitle: null,
    },
    ...{
      documentNumber: null,
      ruleText: null,
      termId: null,
      meetingName: '会议',
      meetingOn: '2026-11-20',
      papersSentOn: '2026-11-05',
    },
    ...{
      allMembers: 31,
      present: 29,
      announcedOn: null,
      openedAt: '2026-11-01T00:00:00Z',
      openedByName: '沈敏之',
      isDemo: false,
    },
    ...{ hands: [], version: 1 },
    ...said.dossier,
  }
  return {
    ...{ dossier, matters: said.matters ?? [], ballots: said.ballots ?? [], today: said.today ?? '2026-11-20' },
    ...{ rule: { ...DEFAULT_ORDER, ...said.rule }, after: { matters: [], courses: [] } },
  }
}
