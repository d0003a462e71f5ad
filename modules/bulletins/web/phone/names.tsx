import { spacedName } from '../../../../platform/documents/chinese-text.ts'
import { useLanguage, usePick, useWords } from '../../../../platform/ui/language.tsx'
import { Card } from '../../../../platform/ui/phone/shows.tsx'
import { say } from '../../../../platform/words/words.ts'
import type { BulletinAnswer } from '../../contract.ts'
import { paperWords } from '../../words-of-paper.ts'
import { phoneWords } from '../../words-of-phone.ts'
import './bulletin.css'

/** The deputies named, street by street; no points, no ranks. */
export function Names({ streets }: { streets: BulletinAnswer['figures']['top'] }) {
  const t = useWords(phoneWords)
  const pick = usePick()
  const { language } = useLanguage()
  if (streets.length === 0) return null
  return (
    <Card>
      <p className="soft">{t('phone.names-order')}</p>
      {streets.map((street) => (
        <section key={street.streetId ?? 0} className="named-street">
          <h3>
            {street.name === ''
              ? say(paperWords, language, 'bulletins.paper.top-elsewhere', { n: street.names.length })
              : say(paperWords, language, 'bulletins.paper.top-street', {
                  street: pick({ zh: street.name, en: street.nameEn }),
                  n: street.names.length,
                })}
          </h3>
          <ul className="names" lang="zh-CN">
            {street.names.map((name, at) => (
              // Two deputies of a street may bear one name.
              // biome-ignore lint/suspicious/noArrayIndexKey: the list is frozen
              <li key={`${name}${at}`}>{spacedName(name)}</li>
            ))}
          </ul>
        </section>
      ))}
    </Card>
  )
}
