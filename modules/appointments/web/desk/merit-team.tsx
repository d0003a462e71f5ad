import { useAsk } from '../../../../platform/ui/desk/use-ask.ts'
import type { TeamAnswer } from '../../contract-merit-sheets.ts'
import type { MeritSpeaker, MeritWord } from './speak-merit.ts'

type Parts = TeamAnswer['education']

/** Age, education and sector of those the dossier would appoint, each with the number it is known of. */
export function Team({ dossierId, said }: { dossierId: string; said: MeritSpeaker }) {
  const { m } = said
  const { data } = useAsk<TeamAnswer>(`/api/v1/dossiers/${dossierId}/team`)
  if (!data || data.people === 0) return null
  const { ages, education, sector } = data
  const band = (key: string) => m(`merit.age.${key}` as MeritWord)
  const span =
    ages.youngest === null || ages.oldest === null
      ? null
      : m('merit.team.span', { youngest: ages.youngest, oldest: ages.oldest })
  return (
    <section className="section" aria-label={m('merit.team.title')}>
      <h2>{m('merit.team.title')}</h2>
      <p className="soft">{m('merit.team.about', { n: data.people })}</p>
      <div className="merit-team">
        <Part title={m('merit.team.ages')} of={ages} named={band} more={span} said={said} />
        <Part title={m('merit.team.education')} of={education} named={(key) => key} more={null} said={said} />
        <Part title={m('merit.team.sector')} of={sector} named={(key) => key} more={null} said={said} />
      </div>
    </section>
  )
}

interface PartProps {
  title: string
  of: Parts
  named(key: string): string
  more: string | null
  said: MeritSpeaker
}

function Part({ title, of, named, more, said: { m } }: PartProps) {
  return (
    <div>
      <h3>
        {title} <span className="soft">{m('merit.team.known', { n: of.known })}</span>
      </h3>
      {more && <p className="soft">{more}</p>}
      <dl>
        {of.parts
          .filter(({ people }) => people > 0)
          .map(({ key, people }) => (
            <div key={key}>
              <dt>{named(key)}</dt>
              <dd className="tabular">{m('merit.team.people', { n: people })}</dd>
            </div>
          ))}
      </dl>
    </div>
  )
}
