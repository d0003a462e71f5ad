import { Segmented, Table } from 'antd'
import { useState } from 'react'
import { PageHead } from '../../../../platform/ui/desk/page-head.tsx'
import { PrintArea, PrintButton } from '../../../../platform/ui/desk/print-area.tsx'
import { ReasonedButton } from '../../../../platform/ui/desk/reasoned-button.tsx'
import { StateTag } from '../../../../platform/ui/desk/state-tag.tsx'
import { EmptyState, ErrorState, LoadingState } from '../../../../platform/ui/desk/states.tsx'
import { useAsk, useDeed } from '../../../../platform/ui/desk/use-ask.ts'
import { sayDay, sayTenths } from '../../../../platform/ui/format.ts'
import { useLanguage, usePick, useWords } from '../../../../platform/ui/language.tsx'
import { Citations } from '../../../committees/web/index.tsx'
import { kindName } from '../../../duty/language.ts'
import type { RuleSetsAnswer } from '../../contract.ts'
import { type PageWord, pageWords } from '../../words-of-pages.ts'

type Edition = RuleSetsAnswer['items'][number]

/** The rules in force, edition by edition: what pays, how it is counted, up to what. */
export default function RulesPage() {
  const t = useWords(pageWords)
  const { data, problem, again } = useAsk<RuleSetsAnswer>('/api/v1/points/rule-sets')
  const adopt = useDeed('POST', '/api/v1/points/rule-sets/from-template')
  const [chosen, setChosen] = useState<number | null>(null)
  if (problem) return <ErrorState problem={problem} again={again} />
  if (!data) return <LoadingState />
  const edition = data.items.find((one) => one.edition === chosen) ?? data.items.at(-1)
  if (!edition) {
    const why = data.canAdopt.can ? null : t((data.canAdopt.why ?? '') as PageWord)
    const button = (
      <ReasonedButton type="primary" why={why} loading={adopt.busy} onClick={() => void adopt.run({})}>
        {t('rules.adopt')}
      </ReasonedButton>
    )
    return (
      <>
        <PageHead title={t('rules.title')} />
        <EmptyState text={t('rules.none')} action={button} />
      </>
    )
  }
  return (
    <PrintArea title={t('rules.title')}>
      <PageHead
        title={t('rules.title')}
        sub={t('rules.sub')}
        actions={
          <>
            <Segmented
              options={data.items.map((one) => ({ value: one.edition, label: t('rules.edition', { n: one.edition }) }))}
              value={edition.edition}
              onChange={(value) => setChosen(Number(value))}
            />
            <PrintButton />
          </>
        }
      />
      <OneEdition edition={edition} />
      <Citations kind="points_rules" id={String(edition.edition)} />
    </PrintArea>
  )
}

function OneEdition({ edition }: { edition: Edition }) {
  const t = useWords(pageWords)
  const pick = usePick()
  const { language } = useLanguage()
  const from = sayDay(edition.inForceFrom, language)
  const to = edition.inForceTo && sayDay(edition.inForceTo, language)
  return (
    <section className="section">
      <h2>
        {pick({ zh: edition.name, en: edition.nameEn })}{' '}
        {edition.isTemplate && <StateTag kind="going">{t('rules.template')}</StateTag>}
      </h2>
      <p className="soft">
        {to ? t('rules.until', { from, to }) : t('rules.in-force', { from })}
        {edition.isTemplate && ` · ${t('rules.template-note')}`}
      </p>
      <div className="table-scroll">
        <Table
          size="small"
          rowKey="itemCode"
          pagination={false}
          dataSource={edition.items}
          columns={[
            { title: t('points.column.clause'), dataIndex: 'clause', width: 140 },
            { title: t('points.column.item'), render: (_, item) => pick({ zh: item.name, en: item.nameEn }) },
            {
              title: t('points.column.value'),
              width: 80,
              align: 'right',
              render: (_, item) => <strong className="tabular">{sayTenths(item.tenths)}</strong>,
            },
            { title: t('points.column.unit'), width: 110, render: (_, item) => t(`unit.${item.unit}` as PageWord) },
            {
              title: t('points.column.cap'),
              width: 170,
              render: (_, item) =>
                item.capTenths !== null && `${sayTenths(item.capTenths)} ${item.capFamily ? t('rules.family') : ''}`,
            },
            {
              title: t('points.column.kinds'),
              render: (_, item) => (
                <span className="soft">
                  {item.kinds.map((kind) => kindName(kind, language)).join(language === 'zh' ? '、' : ', ')}
                  {item.onlyThemed && ` · ${t('rules.themed')}`}
                </span>
              ),
            },
          ]}
        />
      </div>
    </section>
  )
}
