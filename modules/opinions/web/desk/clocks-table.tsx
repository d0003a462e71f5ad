import { Table, type TableColumnsType } from 'antd'
import { StateTag } from '../../../../platform/ui/desk/state-tag.tsx'
import { sayDay } from '../../../../platform/ui/format.ts'
import type { ClocksAnswer } from '../../contract-clocks.ts'
import { useClockSays } from './clock-says.ts'

type Rule = ClocksAnswer['inForce'][number]

/** Rules of the clocks, in the order of an item's way. */
export function ClockTable({ rules, title }: { rules: readonly Rule[]; title: string }) {
  return (
    <section className="section" aria-label={title}>
      <h2>{title}</h2>
      <div className="table-scroll">
        <Table<Rule>
          size="small"
          columns={useColumns()}
          dataSource={[...rules]}
          rowKey={(rule) => rule.ruleId}
          pagination={false}
        />
      </div>
    </section>
  )
}

function useColumns(): TableColumnsType<Rule> {
  const { t, speaker, step, limit, extension } = useClockSays()
  const { language } = speaker
  return [
    { title: t('op.clocks.step'), key: 'step', className: 'clocks-short', render: (_, rule) => step(rule) },
    { title: t('op.clocks.limit'), key: 'limit', className: 'tabular clocks-short', render: (_, rule) => limit(rule) },
    {
      title: t('op.clocks.from'),
      key: 'from',
      className: 'clocks-short',
      render: (_, rule) => t(`op.clocks.counts.${rule.countsFrom}`),
    },
    { title: t('op.clocks.extension'), key: 'extension', render: (_, rule) => extension(rule) },
    {
      title: t('op.clocks.begins'),
      key: 'begins',
      className: 'tabular clocks-short',
      render: (_, rule) =>
        rule.isTemplate ? (
          <StateTag kind="waiting">{t('op.clocks.template')}</StateTag>
        ) : (
          sayDay(rule.inForceFrom, language)
        ),
    },
    {
      title: t('op.clocks.source'),
      key: 'source',
      className: 'clocks-source',
      render: (_, rule) => speaker.gloss(rule.source, rule.sourceEn),
    },
  ]
}
