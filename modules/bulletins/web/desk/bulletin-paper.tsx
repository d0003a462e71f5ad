import type { ReactNode } from 'react'
import { civilDateOf } from '../../../../kernel/civil-date.ts'
import type { Quarter } from '../../../../kernel/quarter.ts'
import { documentDate, headingNumber } from '../../../../platform/documents/chinese-text.ts'
import { StateTag } from '../../../../platform/ui/desk/state-tag.tsx'
import type { BulletinAnswer } from '../../contract.ts'
import { citedRules, dayText, figurePlaces, type PaperWord, supplementPlaces } from '../../rules/paper-speech.ts'
import { paperWords } from '../../words-of-paper.ts'
import { BulletinNames } from './bulletin-names.tsx'
import { BulletinStreets } from './bulletin-streets.tsx'
import type { PaperProps } from './paper-props.ts'
import type { Speaker } from './speak.ts'
import { type AskedRows, Gloss, Told } from './told.tsx'
import './bulletin-paper.css'

/** The bulletin as the document reads: the same sentences, in Chinese; figures open their rows for those who may see them. */
export function BulletinPaper({ bulletin, speaker, onOpen }: PaperProps) {
  const { t } = speaker
  const { figures } = bulletin
  const open = bulletin.can.seeRows.can ? onOpen : undefined
  const tell = (word: PaperWord) => (
    <Told word={word} places={(language) => placesOf(bulletin, language)} speaker={speaker} onOpen={open} />
  )
  return (
    <section className="print-area bulletin-paper" aria-label={t('paper.region')}>
      <PaperHead bulletin={bulletin} speaker={speaker} />
      <p lang="zh-CN" className="bulletin-recipient">
        {bulletin.recipient || paperWords['bulletins.paper.recipient'].zh}：
      </p>
      {tell('bulletins.paper.opening')}
      <Part n={1} word="bulletins.paper.overall" speaker={speaker}>
        {tell('bulletins.paper.overall-text')}
        {figures.suspended > 0 && tell('bulletins.paper.suspended')}
      </Part>
      <Part n={2} word="bulletins.paper.top" speaker={speaker}>
        {tell(figures.named === 0 ? 'bulletins.paper.top-none' : 'bulletins.paper.top-text')}
        <BulletinNames bulletin={bulletin} speaker={speaker} onOpen={onOpen} />
      </Part>
      <Part n={3} word="bulletins.paper.streets" speaker={speaker}>
        {tell('bulletins.paper.streets-text')}
        <BulletinStreets bulletin={bulletin} speaker={speaker} onOpen={onOpen} />
      </Part>
      {figures.supplement && (
        <Part n={4} word="bulletins.paper.supplement" speaker={speaker}>
          <SupplementLines lines={figures.supplement} speaker={speaker} onOpen={open} />
        </Part>
      )}
      <Part n={figures.supplement ? 5 : 4} word="bulletins.paper.objections" speaker={speaker}>
        {tell('bulletins.paper.objections-text')}
        {tell('bulletins.paper.own-account')}
        {tell('bulletins.paper.counted')} {bulletin.remark && <p className="bulletin-remark">{bulletin.remark}</p>}
      </Part>
      <PaperEnd bulletin={bulletin} speaker={speaker} />
    </section>
  )
}

/** Red head and number once it is issued; before that the mark of a paper for review. */
function PaperHead({ bulletin, speaker }: { bulletin: BulletinAnswer; speaker: Speaker }) {
  const { t } = speaker
  return (
    <header className="bulletin-head">
      {bulletin.docNumber ? (
        <>
          <p className="bulletin-mark" lang="zh-CN">
            {`${bulletin.issuer.zh}文件`}
          </p>
          <p className="bulletin-doc-number tabular" lang="zh-CN">
            {bulletin.docNumber}
          </p>
        </>
      ) : (
        <p className="bulletin-review">
          <StateTag kind="waiting">{t('paper.draft')}</StateTag>
        </p>
      )}
      <h3 lang="zh-CN">{bulletin.title.zh}</h3>
      <Gloss speaker={speaker}>{bulletin.title.en}</Gloss>
      <Gloss speaker={speaker}>{t('paper.chinese')}</Gloss>
    </header>
  )
}

/** Every place of the bulletin's sentences, as a language writes it. */
function placesOf(bulletin: BulletinAnswer, language: 'zh' | 'en'): Record<string, string | number> {
  const { figures } = bulletin
  const quarter = { year: bulletin.year, quarter: bulletin.quarter } as Quarter
  return {
    ...figurePlaces({ ...figures, ...quarter }, language),
    rules: citedRules(figures.rules, language),
    from: dayText(figures.from, language),
    to: dayText(figures.to, language),
    countedTo: dayText(civilDateOf(new Date(figures.countedTo)), language),
  }
}

interface PartProps {
  n: number
  word: PaperWord
  speaker: Speaker
  children: ReactNode
}

function Part({ n, word, speaker, children }: PartProps) {
  return (
    <section className="bulletin-part">
      <h4>
        <span lang="zh-CN">
          {headingNumber(1, n)}
          {paperWords[word].zh}
        </span>
        {speaker.language === 'en' && (
          <span className="soft" lang="en">
            {paperWords[word].en}
          </span>
        )}
      </h4>
      {children}
    </section>
  )
}

interface LinesProps {
  lines: NonNullable<BulletinAnswer['figures']['supplement']>
  speaker: Speaker
  onOpen: ((asked: AskedRows) => void) | undefined
}

/** Facts of earlier quarters confirmed or taken back since their bulletins were issued. */
function SupplementLines({ lines, speaker, onOpen }: LinesProps) {
  if (lines.length === 0) return <Told word="bulletins.paper.supplement-none" places={() => ({})} speaker={speaker} />
  return (
    <>
      {lines.map((line) => (
        <Told
          key={`${line.year}-${line.quarter}`}
          word="bulletins.paper.supplement-line"
          places={(language) => supplementPlaces(line as Parameters<typeof supplementPlaces>[0], language)}
          speaker={speaker}
          onOpen={onOpen}
          supplement
        />
      ))}
      <Told word="bulletins.paper.supplement-frozen" places={() => ({})} speaker={speaker} />
    </>
  )
}

/** Who signs it and when, and who gets a copy. */
function PaperEnd({ bulletin, speaker }: { bulletin: BulletinAnswer; speaker: Speaker }) {
  return (
    <footer className="bulletin-end">
      <p className="bulletin-signature" lang="zh-CN">
        {bulletin.issuer.zh}
        {bulletin.issuedOn && (
          <>
            <br />
            {documentDate(bulletin.issuedOn)}
          </>
        )}
      </p>
      {bulletin.copyTo && (
        <p className="bulletin-copies" lang="zh-CN">
          {speaker.t('paper.copy-to', { copyTo: bulletin.copyTo.replace(/[。.]$/, '') })}
        </p>
      )}
    </footer>
  )
}
