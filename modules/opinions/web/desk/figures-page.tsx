import { Segmented, Select, Table } from 'antd'
import { useState } from 'react'
import { PageHead } from '../../../../platform/ui/desk/page-head.tsx'
import { PrintArea, PrintButton } from '../../../../platform/ui/desk/print-area.tsx'
import { ErrorState, LoadingState } from '../../../../platform/ui/desk/states.tsx'
import { useAsk } from '../../../../platform/ui/desk/use-ask.ts'
import { sayCount } from '../../../../platform/ui/format.ts'
import { usePick, useWords } from '../../../../platform/ui/language.tsx'
import { hasRole, useMe } from '../../../../platform/ui/me.tsx'
import type { FigureGroup, FiguresAnswer } from '../../contract-figures.ts'
import { BREAKDOWNS, type Breakdown } from '../../language.ts'
import { type Count, RATE_KEYS, type Rate } from '../../rules/rates.ts'
import { figuresDeskWords } from '../../words-of-desk-figures.ts'
import { FigureItems, type OpenedCount } from './figure-items.tsx'
import { CountNumber, RateNumber } from './figure-number.tsx'
import './opinions.css'
import './opinions-figures.css'
import { type Speaker, useSpeaker } from './speak.ts'
import { usePlaces } from './use-places.ts'

const YEARS = 9
const WAY: readonly Count[] = ['received', 'taken', 'notTaken', 'referred', 'onSpot', 'assigned', 'replied', 'reopened']

/** 办理情况: how the items of a year were handled, whole and by groups; every number opens its items. */
export default function FiguresPage() {
  const t = useWords(figuresDeskWords)
  const me = useMe()
  const places = usePlaces()
  const thisYear = new Date().getFullYear()
  const [year, setYear] = useState(thisYear)
  const [street, setStreet] = useState<number | null>(null)
  const [by, setBy] = useState<Breakdown>('theme')
  const [rank, setRank] = useState<Rate>('handled')
  const [opened, setOpened] = useState<OpenedCount | null>(null)
  const district = hasRole(me, 'district_staff')
  const streetId = (district ? street : places.ownStreet) ?? undefined
  const scope = { streetId, from: `${year}-01-01`, to: `${year}-12-31` }
  const ready = district || streetId !== undefined
  const asked = useAsk<FiguresAnswer>(ready ? '/api/v1/opinions/figures' : null, { ...scope, by, rank })
  const years = Array.from({ length: YEARS }, (_, back) => thisYear - back)
  return (
    <PrintArea title={t('of.title')}>
      <PageHead title={t('of.title')} sub={t('of.sub')} actions={<PrintButton />} />
      <div className="op-bar no-print">
        <Select
          aria-label={t('of.pick-year')}
          value={year}
          onChange={setYear}
          options={years.map((value) => ({ value, label: t('of.year', { year: value }) }))}
        />
        {district && (
          <Select
            aria-label={t('of.pick-street')}
            value={street ?? 0}
            onChange={(value) => setStreet(value || null)}
            options={[
              { value: 0, label: t('of.whole-district') },
              ...places.streets.map(({ value, label }) => ({ value: Number(value), label })),
            ]}
            style={{ width: 168 }}
          />
        )}
        <Segmented<Breakdown>
          aria-label={t('of.by')}
          value={by}
          onChange={setBy}
          options={BREAKDOWNS.map((value) => ({ value, label: t(`of.by.${value}`) }))}
        />
        <Select<Rate>
          aria-label={t('of.rank')}
          value={rank}
          onChange={setRank}
          options={RATE_KEYS.map((value) => ({ value, label: t(`rate.${value}`) }))}
          style={{ width: 168 }}
        />
      </div>
      {asked.problem && <ErrorState problem={asked.problem} again={asked.again} />}
      {asked.loading && <LoadingState lines={8} />}
      {asked.data && <Figures figures={asked.data} onOpen={setOpened} />}
      <FigureItems opened={opened} scope={scope} onClose={() => setOpened(null)} />
    </PrintArea>
  )
}

function Figures({ figures, onOpen }: { figures: FiguresAnswer; onOpen: (opened: OpenedCount) => void }) {
  const t = useWords(figuresDeskWords)
  const { whole, tooFew } = figures
  const open = (count: Count) => onOpen({ count, group: null })
  const silent = (round: 'First' | 'Final') => {
    const { part, of } = whole.rates[`answered${round}`]
    return t('of.silent', { n: sayCount(of - part) })
  }
  return (
    <>
      <div className="op-way">
        {WAY.map((count) => (
          <div key={count}>
            <span className="soft">{t(`count.${count}`)}</span>
            <strong>
              <CountNumber told={whole} count={count} onOpen={open} />
            </strong>
          </div>
        ))}
      </div>
      <section className="op-rates">
        {(['handled', 'onTime'] as const).map((rate) => (
          <p key={rate}>
            {t(`rate.${rate}`)} <RateNumber told={whole} rate={rate} onOpen={open} />
          </p>
        ))}
        {(['First', 'Final'] as const).map((round) => (
          <p key={round}>
            {t(round === 'First' ? 'of.first' : 'of.final')}{' '}
            {([`answered${round}`, `handling${round}`, `result${round}`] as const).map((rate) => (
              <span key={rate} className="op-rate">
                {t(`rate.${rate}`)} <RateNumber told={whole} rate={rate} onOpen={open} />
              </span>
            ))}
            <span className="soft">{silent(round)}</span>
          </p>
        ))}
      </section>
      <Groups figures={figures} onOpen={onOpen} />
      <p className="soft">{t('of.too-few-note', { n: tooFew })}</p>
    </>
  )
}

function Groups({ figures, onOpen }: { figures: FiguresAnswer; onOpen: (opened: OpenedCount) => void }) {
  const t = useWords(figuresDeskWords)
  const pick = usePick()
  const speaker = useSpeaker()
  const nameOf = (group: FigureGroup) => groupName(group, figures.by, speaker, pick, t('of.none'))
  const opening = (group: FigureGroup) => (count: Count) =>
    onOpen({ count, group: { by: figures.by, key: group.key, name: nameOf(group) } })
  const count = (key: Count) => ({
    title: t(`count.${key}`),
    align: 'right' as const,
    render: (_: unknown, group: FigureGroup) =>
      group.told ? <CountNumber told={group.told} count={key} onOpen={opening(group)} /> : null,
  })
  const rate = (key: Rate) => ({
    title: t(`rate.${key}`),
    align: 'right' as const,
    render: (_: unknown, group: FigureGroup) =>
      group.told ? <RateNumber told={group.told} rate={key} onOpen={opening(group)} /> : null,
  })
  return (
    <Table<FigureGroup>
      size="small"
      rowKey={(group) => group.key}
      dataSource={figures.groups}
      pagination={false}
      scroll={{ x: 'max-content' }}
      columns={[
        { title: t('of.ranked'), width: 64, render: (_, group) => group.rank ?? '–' },
        {
          title: t(`of.by.${figures.by}`),
          render: (_, group) => (
            <>
              {nameOf(group)} {group.told === null && <span className="soft">{t('of.too-few')}</span>}
            </>
          ),
        },
        ...(['received', 'taken', 'referred', 'onSpot', 'assigned'] as const).map(count),
        ...(['handled', 'onTime', 'resultFirst', 'resultFinal'] as const).map(rate),
        count('reopened'),
      ]}
    />
  )
}

function groupName(
  group: FigureGroup,
  by: Breakdown,
  { name }: Speaker,
  pick: ReturnType<typeof usePick>,
  none: string,
): string {
  if (group.key === '') return none
  return by === 'theme' ? name('theme', group.key) : pick({ zh: group.name, en: group.nameEn })
}
