import { Input, Radio } from 'antd'
import { useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { yearOf } from '../../../../kernel/civil-date.ts'
import { newId } from '../../../../platform/ids/new-id.ts'
import type { Problem } from '../../../../platform/ui/api.ts'
import { FieldBox } from '../../../../platform/ui/desk/field-box.tsx'
import { PageHead } from '../../../../platform/ui/desk/page-head.tsx'
import { useMe } from '../../../../platform/ui/me.tsx'
import { DOSSIER_KINDS, type DossierKind } from '../../language.ts'
import { DocumentField } from './document-field.tsx'
import './dossiers.css'
import { type Speaker, useSpeaker } from './speak.ts'
import { StepForm } from './step-form.tsx'
import { useMove } from './use-move.ts'
import { usePlaces } from './use-places.ts'
import { useToday } from './use-today.ts'

/** Opens a dossier: what for and its name; who will see it is said before it exists. `?leaves=<tenure>`: begun at a seat of the board. */
export default function NewDossierPage() {
  const speaker = useSpeaker()
  const { t } = speaker
  const [, go] = useLocation()
  const year = yearOf(useToday())
  const leaves = new URLSearchParams(useSearch()).get('leaves')
  const leaver = usePlaces(speaker).find((one) => one.holder?.tenureId === leaves)?.holder
  const [id] = useState(newId)
  const [kind, setKind] = useState<DossierKind>('people')
  const [typed, setTyped] = useState<string | null>(null)
  const [titleEn, setTitleEn] = useState('')
  const [documentId, setDocumentId] = useState('')
  const title = typed ?? suggestedTitle(kind, leaver?.personName, year, speaker)
  const open = useMove('/api/v1/dossiers', {
    speaker,
    says: t('dossier.new'),
    done: () => go(`/appointments/${id}${leaves ? `?leaves=${leaves}` : ''}`),
  })
  const send = () =>
    void open.run({
      ...{ id, kind, title: title.trim() },
      ...(titleEn.trim() === '' ? {} : { titleEn: titleEn.trim() }),
      ...(kind === 'people' && documentId !== '' ? { documentId } : {}),
    })
  return (
    <>
      <PageHead title={t('dossier.new')} sub={t('dossier.new.sub')} />
      <div className="dossier-narrow">
        <StepForm
          speaker={speaker}
          does={t('dossier.new')}
          title={t('dossier.new.kind')}
          missing={title.trim().length < 2 ? t('dossier.new.title.missing') : null}
          busy={open.busy}
          problem={open.problem}
          fields={['title', 'titleEn']}
          onSend={send}
          onClose={() => go('/appointments')}
        >
          <KindField kind={kind} speaker={speaker} onChange={setKind} />
          <Titles {...{ title, titleEn, speaker, problem: open.problem }} onTitle={setTyped} onTitleEn={setTitleEn} />
          {kind === 'people' && (
            <DocumentField
              {...{ speaker, label: t('dossier.new.document') }}
              value={documentId}
              onChange={setDocumentId}
            />
          )}
          <Seen speaker={speaker} />
        </StepForm>
      </div>
    </>
  )
}

interface TitlesProps {
  title: string
  titleEn: string
  problem: Problem | null
  speaker: Speaker
  onTitle(title: string): void
  onTitleEn(title: string): void
}

function Titles({ title, titleEn, problem, speaker: { t }, onTitle, onTitleEn }: TitlesProps) {
  return (
    <>
      {(['title', 'titleEn'] as const).map((field) => (
        <FieldBox
          key={field}
          label={t(field === 'title' ? 'dossier.new.title' : 'dossier.new.title-en')}
          name={field}
          problem={problem}
        >
          {(id) => (
            <Input
              id={id}
              value={field === 'title' ? title : titleEn}
              maxLength={200}
              onChange={({ target }) => (field === 'title' ? onTitle : onTitleEn)(target.value)}
            />
          )}
        </FieldBox>
      ))}
    </>
  )
}

function suggestedTitle(kind: DossierKind, leaver: string | undefined, year: number, { t }: Speaker): string {
  if (kind === 'rule') return t('dossier.new.title.rule')
  return leaver ? t('dossier.new.title.leaves', { name: leaver, year }) : t('dossier.new.title.people', { year })
}

function KindField({
  kind,
  speaker: { t },
  onChange,
}: {
  kind: DossierKind
  speaker: Speaker
  onChange(kind: DossierKind): void
}) {
  return (
    <Radio.Group
      className="dossier-kinds"
      aria-label={t('dossier.new.kind')}
      value={kind}
      onChange={({ target }) => onChange(target.value as DossierKind)}
    >
      {[...DOSSIER_KINDS].reverse().map((one) => (
        <Radio key={one} value={one}>
          <strong>{t(`dossier.kind.${one}`)}</strong>
          <span className="soft dossier-kind-hint">{t(`dossier.kind.${one}.hint`)}</span>
        </Radio>
      ))}
    </Radio.Group>
  )
}

function Seen({ speaker: { t } }: { speaker: Speaker }) {
  const me = useMe()
  return (
    <div className="dossier-seen">
      <strong>
        {t('dossier.new.seen')} · {me.person.name}
      </strong>
      <p>{t('dossier.new.seen.words')}</p>
    </div>
  )
}
