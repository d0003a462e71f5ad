import { useAsk } from '../../../../platform/ui/desk/use-ask.ts'
import type { BoardAnswer } from '../../contract.ts'
import type { DocumentsAnswer } from '../../contract-documents.ts'
import type { MeasureAnswer } from '../../contract-findings.ts'
import { EVIDENCE_KINDS } from '../../rules/work-language.ts'
import { useWorkSpeech } from './use-work-speech.ts'
import { type WorkField, WorkForm } from './work-form.tsx'

/** The last id in a page's address, which ends with what the page is about. */
const ID_IN_ADDRESS = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(?!.*[0-9a-f]{8}-)/i
const WORDS: WorkField = { name: 'words', label: 'findings.evidence-words', kind: 'area', max: 500 }

/** Adds what shows that a measure is carried out: a document or a tenure is chosen, of an activity or a dossier the page's address is pasted. */
export function EvidenceForm({ measure, onClose }: { measure: MeasureAnswer; onClose(): void }) {
  const { t, name } = useWorkSpeech()
  const documents = useDocumentChoices()
  const tenures = useTenureChoices()
  const kind: WorkField = {
    ...({ name: 'kind', label: 'findings.evidence-kind', kind: 'choice' } as const),
    choices: EVIDENCE_KINDS.map((one) => ({ value: one, label: name('findings.evidence', one) })),
  }
  const chosen = (choices: WorkField['choices']): WorkField => ({
    ...({ name: 'subjectId', label: 'findings.evidence-subject', kind: 'choice', width: '420px' } as const),
    choices: choices ?? [],
  })
  const pasted: WorkField = {
    ...({ name: 'subjectId', label: 'finding.evidence-address', kind: 'text', max: 300, width: '420px' } as const),
    means: ID_IN_ADDRESS,
  }
  return (
    <WorkForm
      title={t('finding.add-evidence')}
      path={`/api/v1/measures/${measure.measureId}/evidence`}
      withId
      fields={(said) => {
        if (said.kind === 'sentence') return [kind, WORDS]
        if (said.kind === 'document') return [kind, chosen(documents), WORDS]
        return [kind, said.kind === 'tenure' ? chosen(tenures) : pasted, WORDS]
      }}
      initial={{ kind: 'sentence' }}
      onClose={onClose}
    />
  )
}

function useDocumentChoices(): { value: string; label: string }[] {
  const { gloss } = useWorkSpeech()
  const { data } = useAsk<DocumentsAnswer>('/api/v1/documents', { limit: 100 })
  return (data?.items ?? []).map((one) => ({
    value: one.documentId,
    label: [gloss(one.title, one.titleEn), one.number, one.versionLabel].filter((part) => part).join(' · '),
  }))
}

function useTenureChoices(): { value: string; label: string }[] {
  const { gloss, name } = useWorkSpeech()
  const { data } = useAsk<BoardAnswer>('/api/v1/committees')
  return (data?.committees ?? []).flatMap((committee) =>
    committee.places.flatMap(({ seat, holder }) =>
      holder === null
        ? []
        : [
            {
              value: holder.tenureId,
              label: `${gloss(committee.name, committee.nameEn)} · ${name('committees.seat', seat)} · ${holder.personName}`,
            },
          ],
    ),
  )
}
