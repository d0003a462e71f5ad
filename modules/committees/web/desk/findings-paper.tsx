import type { FindingAnswer } from '../../contract-findings.ts'
import { useWorkSpeech } from './use-work-speech.ts'

/** The register as it goes on paper: a row for each measure. */
export function FindingsPaper({ findings }: { findings: readonly FindingAnswer[] }) {
  const { t, gloss, day, name } = useWorkSpeech()
  return (
    <table className="work-table print-only">
      <thead>
        <tr>
          <th>{t('findings.file.street')}</th>
          <th>{t('findings.file.finding')}</th>
          <th>{t('findings.file.measure')}</th>
          <th>{t('findings.file.responsible')}</th>
          <th>{t('findings.file.due')}</th>
          <th>{t('findings.file.state')}</th>
          <th>{t('findings.file.result')}</th>
        </tr>
      </thead>
      <tbody>
        {findings.flatMap((one) =>
          (one.measures.length === 0 ? [null] : one.measures).map((measure, at) => (
            <tr key={measure?.measureId ?? one.findingId}>
              <td className="work-short">
                {at === 0 && (one.street === null ? t('findings.all-streets') : gloss(one.street, one.streetEn))}
              </td>
              <td>{at === 0 && gloss(one.words, one.wordsEn)}</td>
              <td>{measure && gloss(measure.words, measure.wordsEn)}</td>
              <td>{measure && gloss(measure.responsible, measure.responsibleEn)}</td>
              <td className="work-short">{measure && day(measure.dueOn)}</td>
              <td className="work-short">{measure && name('findings.measure', measure.state)}</td>
              <td>{measure?.result && gloss(measure.result, measure.resultEn)}</td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  )
}
