import { Table } from 'antd'
import { StateTag } from '../../../../platform/ui/desk/state-tag.tsx'
import { sayDate, sayInstant, sayTenths } from '../../../../platform/ui/format.ts'
import { useLanguage, useWords } from '../../../../platform/ui/language.tsx'
import { kindName } from '../../../duty/language.ts'
import type { AccountLineAnswer } from '../../contract.ts'
import { saidWhy } from '../../rules/said-why.ts'
import { type PageWord, pageWords } from '../../words-of-pages.ts'

/** Every fact of the year in the order of scoring: clause, what it gives, what the cap left of it, and its entries. */
export function AccountLines({ lines }: { lines: AccountLineAnswer[] }) {
  const t = useWords(pageWords)
  const { language } = useLanguage()
  return (
    <div className="table-scroll">
      <Table
        size="small"
        rowKey="recordId"
        pagination={false}
        dataSource={lines}
        columns={[
          {
            title: t('points.column.day'),
            dataIndex: 'doneOn',
            width: 150,
            render: (day: string) => <span className="tabular">{sayDate(day, language)}</span>,
          },
          {
            title: t('points.column.fact'),
            render: (_, line) => (
              <>
                {kindName(line.kind, language)}{' '}
                <span className="soft">{language === 'en' && line.titleEn ? line.titleEn : line.title}</span>
              </>
            ),
          },
          {
            title: t('points.column.clause'),
            width: 260,
            render: (_, line) =>
              line.item && `${line.item.clause} ${language === 'en' ? line.item.nameEn : line.item.name}`,
          },
          {
            title: t('points.column.before'),
            width: 80,
            align: 'right',
            render: (_, line) => <span className="tabular">{sayTenths(line.beforeCap)}</span>,
          },
          {
            title: t('points.column.given'),
            width: 80,
            align: 'right',
            render: (_, line) => <strong className="tabular">{sayTenths(line.tenths)}</strong>,
          },
          { title: t('points.column.why'), width: 280, render: (_, line) => <Why line={line} /> },
        ]}
      />
    </div>
  )
}

function Why({ line }: { line: AccountLineAnswer }) {
  const t = useWords(pageWords)
  const { language } = useLanguage()
  const why = saidWhy(line, t)
  const moved = line.entries.length > 1
  return (
    <>
      {why}
      {line.objected && (
        <>
          {' '}
          <StateTag kind="going">{t('why.objected')}</StateTag>
        </>
      )}
      {moved &&
        line.entries.map((entry) => (
          <div key={entry.entryId} className="soft tabular">
            {t(entry.reverses ? 'entry.reversed' : 'entry.posted', {
              at: sayInstant(entry.postedAt, language),
              n: sayTenths(Math.abs(entry.tenths)),
            })}
            {` · ${t(`cause.${entry.cause}` as PageWord)}`}
          </div>
        ))}
    </>
  )
}
