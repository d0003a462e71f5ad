import { Button, Checkbox, Select } from 'antd'
import { useState } from 'react'
import { Link, useLocation, useSearchParams } from 'wouter'
import { DataTable } from '../../../../platform/ui/desk/data-table.tsx'
import { PageHead } from '../../../../platform/ui/desk/page-head.tsx'
import { ReasonedButton } from '../../../../platform/ui/desk/reasoned-button.tsx'
import { StateTag } from '../../../../platform/ui/desk/state-tag.tsx'
import { useToast } from '../../../../platform/ui/desk/toast.tsx'
import { useAsk, useDeed, useRows } from '../../../../platform/ui/desk/use-ask.ts'
import { sayInstant } from '../../../../platform/ui/format.ts'
import type { CodeLine, CodesAnswer } from '../../contract-codes.ts'
import { CODE_KINDS, type CodeKind } from '../../language.ts'
import { MakeCodes } from './make-codes.tsx'
import './opinions.css'
import { byPinyin } from './by-pinyin.ts'
import { type Speaker, useSpeaker } from './speak.ts'
import { usePlaces } from './use-places.ts'

/** The printed codes: whose, in use or not, how many items came by each; made for all at once, printed, revoked. */
export default function CodesPage() {
  const speaker = useSpeaker()
  const { t } = speaker
  const [search, setSearch] = useSearchParams()
  const [, go] = useLocation()
  const places = usePlaces()
  const kind = CODE_KINDS.find((one) => one === search.get('kind'))
  const query = { kind: kind ?? null, streetId: search.get('street'), inUse: search.get('all') ? null : true }
  const asked = useRows<CodeLine>('/api/v1/opinions/codes', query)
  const whole = useAsk<CodesAnswer>('/api/v1/opinions/codes', { limit: 1 })
  const makes = whole.data?.can.make ?? []
  const street = Number(search.get('street')) || places.ownStreet || makes[0] || null
  const set = (name: string, value: string | null) =>
    setSearch((now) => {
      if (value) now.set(name, value)
      else now.delete(name)
      return now
    })
  const print = `/opinion-codes/sheets?street=${street}${kind ? `&kind=${kind}` : ''}`
  return (
    <>
      <PageHead
        title={t('op.codes.title')}
        sub={t('op.codes.sub')}
        actions={street !== null && <Button onClick={() => go(print)}>{t('op.codes.print')}</Button>}
      />
      <Narrowing speaker={speaker} get={(name) => search.get(name)} set={set} />
      {street !== null && makes.includes(street) && <MakeCodes speaker={speaker} streetId={street} />}
      <DataTable<CodeLine>
        asked={asked}
        label={t('op.codes.title')}
        empty={t('op.codes.none')}
        rowKey={(code) => code.codeId}
        columns={columnsOf(speaker)}
      />
    </>
  )
}

interface NarrowingProps {
  speaker: Speaker
  get(name: string): string | null
  set(name: string, value: string | null): void
}

function Narrowing({ speaker: { t }, get, set }: NarrowingProps) {
  const places = usePlaces()
  return (
    <search className="op-bar no-print">
      {places.ownStreet === null && (
        <Select
          showSearch
          allowClear
          filterOption={byPinyin}
          style={{ minWidth: 160 }}
          aria-label={t('op.filter.street')}
          placeholder={t('op.filter.street')}
          value={get('street')}
          options={places.streets}
          onChange={(value) => set('street', value ?? null)}
        />
      )}
      <Select
        style={{ minWidth: 128 }}
        aria-label={t('op.codes.kind')}
        value={get('kind') ?? ''}
        options={[
          { value: '', label: t('op.codes.all-kinds') },
          ...CODE_KINDS.map((value) => ({ value: value as string, label: t(`op.codes.kind.${value}`) })),
        ]}
        onChange={(value) => set('kind', value)}
      />
      <Checkbox checked={get('all') !== null} onChange={(event) => set('all', event.target.checked ? '1' : null)}>
        {t('op.codes.also-out')}
      </Checkbox>
    </search>
  )
}

/** Whose a code is, in words: the deputy, the community, the activity with its day, or the street itself. */
function whose(code: CodeLine, speaker: Speaker): string {
  const street = speaker.gloss(code.street, code.streetEn)
  if (code.kind === 'deputy') return [code.person, street].filter(Boolean).join(' · ')
  if (code.kind === 'community') return [speaker.gloss(code.community ?? '', code.communityEn), street].join(' · ')
  if (code.kind === 'activity')
    return [code.heldOn && speaker.day(code.heldOn), speaker.gloss(code.activity ?? '', code.activityEn)]
      .filter(Boolean)
      .join(' · ')
  return street
}

function columnsOf(speaker: Speaker) {
  const { t, language } = speaker
  return [
    {
      title: t('op.codes.kind'),
      width: 88,
      render: (_: unknown, code: CodeLine) => t(`op.codes.kind.${code.kind as CodeKind}`),
    },
    { title: t('op.codes.whose'), render: (_: unknown, code: CodeLine) => whose(code, speaker) },
    {
      title: t('op.codes.token'),
      width: 200,
      render: (_: unknown, code: CodeLine) => <code className="op-token">{code.token}</code>,
    },
    {
      title: t('op.codes.items'),
      width: 72,
      align: 'right' as const,
      render: (_: unknown, code: CodeLine) => <span className="tabular">{code.items}</span>,
    },
    {
      title: t('op.codes.made-on'),
      width: 128,
      render: (_: unknown, code: CodeLine) => <span className="tabular">{sayInstant(code.madeAt, language)}</span>,
    },
    {
      title: t('op.codes.state'),
      width: 100,
      render: (_: unknown, code: CodeLine) => (
        <StateTag kind={code.revokedAt === null ? 'going' : 'stopped'}>
          {t(code.revokedAt === null ? 'op.codes.in-use' : 'op.codes.out')}
        </StateTag>
      ),
    },
    {
      title: t('op.codes.deeds'),
      width: 176,
      render: (_: unknown, code: CodeLine) => <CodeDeeds code={code} speaker={speaker} />,
    },
  ]
}

/** Printing one, and revoking it: said first what follows, since it cannot be taken back. */
function CodeDeeds({ code, speaker }: { code: CodeLine; speaker: Speaker }) {
  const { t } = speaker
  const toast = useToast()
  const [sure, setSure] = useState(false)
  const revoke = useDeed<object>('POST', `/api/v1/opinions/codes/${code.codeId}/revoke`, {
    refresh: ['/api/v1/opinions/codes'],
    done: () => toast.say(t('op.codes.revoked')),
  })
  if (code.revokedAt !== null) return null
  if (sure) {
    return (
      <div className="op-sure">
        <p>{t('op.codes.revoke.what')}</p>
        <Button size="small" danger autoFocus loading={revoke.busy} onClick={() => void revoke.run({})}>
          {t('op.codes.revoke')}
        </Button>{' '}
        <Button size="small" onClick={() => setSure(false)}>
          {t('op.do.cancel')}
        </Button>
      </div>
    )
  }
  return (
    <span className="op-line">
      <Link href={`/opinion-codes/sheets/${code.codeId}`}>{t('op.codes.print-one')}</Link>
      <ReasonedButton size="small" why={speaker.why(code.can.revoke)} onClick={() => setSure(true)}>
        {t('op.codes.revoke')}
      </ReasonedButton>
    </span>
  )
}
