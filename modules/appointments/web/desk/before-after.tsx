import { Table } from 'antd'
import { useAsk } from '../../../../platform/ui/desk/use-ask.ts'
import { sayCount, sayDay } from '../../../../platform/ui/format.ts'
import { StateShape } from '../../../../platform/ui/shapes.tsx'
import type { BeforeAfterAnswer } from '../../contract-after.ts'
import type { AfterSpeaker } from './use-after.ts'

/** The street's counts before and since, side by side, with the days they are of; too short a time says so. */
export function BeforeAfter({ tenureId, after }: { tenureId: string; after: AfterSpeaker }) {
  const { say, speaker } = after
  const { data } = useAsk<BeforeAfterAnswer>(`/api/v1/tenures/${tenureId}/before-after`)
  if (!data) return null
  const n = data.days
  const day = (date: string) => sayDay(date, speaker.language)
  const windows = {
    ...{ n, from: day(data.after.from), to: day(data.after.to) },
    ...{ beforeFrom: day(data.before.from), beforeTo: day(data.before.to) },
  }
  const title = say('tenure.compare', { street: speaker.gloss(data.street, data.streetEn) })
  const count = (value: number) => <span className="tabular">{sayCount(value)}</span>
  return (
    <section className="after-part" aria-label={title}>
      <h3>{title}</h3>
      {data.tooShort && (
        <p className="after-short">
          <StateShape kind="soon" size="12px" />
          <span>{say('tenure.compare.short', { fewest: data.fewestDays })}</span>
        </p>
      )}
      <p className="soft after-said">{say('tenure.compare.windows', windows)}</p>
      <div className="table-scroll after-figures">
        <Table
          size="small"
          pagination={false}
          rowKey="figure"
          dataSource={data.figures}
          columns={[
            {
              title: say('tenure.compare.figure'),
              key: 'figure',
              render: (_, row) => say(`tenure.figure.${row.figure}`),
            },
            {
              title: say('tenure.compare.before', { n }),
              key: 'before',
              align: 'right',
              width: 140,
              render: (_, row) => count(row.before),
            },
            {
              title: say('tenure.compare.after', { n }),
              key: 'after',
              align: 'right',
              width: 140,
              render: (_, row) => count(row.after),
            },
          ]}
        />
      </div>
    </section>
  )
}
