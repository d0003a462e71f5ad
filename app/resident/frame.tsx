import { Route, Router, Switch, useLocation } from 'wouter'
import { residentPages as committees } from '../../modules/committees/web/resident-pages.ts'
import { residentFace } from '../../modules/opinions/web/resident-pages.ts'
import { LanguageProvider, useWords } from '../../platform/ui/language.tsx'
import { Screen } from '../../platform/ui/phone/screen.tsx'
import { uiWords } from '../../platform/ui/words.ts'
import { Boundary } from '../phone/boundary.tsx'
import { Marked } from '../phone/marked.tsx'

/** The residents' face: nobody signs in, and everything is in the one script. */
export function Resident() {
  return (
    <LanguageProvider>
      <Router base="/r">
        <Marked>
          <div className="frame no-tabs">
            <Pages />
          </div>
        </Marked>
      </Router>
    </LanguageProvider>
  )
}

/** In the order they are tried: fixed beginnings before the code's own path. */
const pages = [...committees, ...residentFace.pages]

function Pages() {
  const t = useWords(uiWords)
  const [at] = useLocation()
  return (
    <Boundary at={at} mark={t('ui.mark')} text={t('ui.error.page')} again={t('ui.retry')}>
      <Switch>
        {pages.map(({ path, page: Page }) => (
          <Route key={path} path={path}>
            <Page />
          </Route>
        ))}
        <Route>
          <Screen title={t('ui.missing')} back="/">
            <p>{t('ui.missing.why')}</p>
          </Screen>
        </Route>
      </Switch>
    </Boundary>
  )
}
