import '../platform/ui/tokens.css'
import '../platform/ui/phone/frame.css'
import '../platform/ui/phone/fields.css'
import '../platform/ui/phone/shows.css'
import { createRoot } from 'react-dom/client'
import { enlarge, keptElder, wear, wishedTheme } from '../platform/ui/appearance.ts'
import { bringGlyphs } from '../platform/ui/fonts/missing-glyphs.ts'
import { Phone } from './phone/frame.tsx'
import { keepShell } from './phone/keep-shell.ts'

// The worker that keeps this face answers for /m/ and below: a phone that came by /m reloads and bookmarks /m/.
if (location.pathname === '/m') history.replaceState(null, '', `/m/${location.search}${location.hash}`)
bringGlyphs()
wear(wishedTheme())
enlarge(keptElder())
keepShell()
const root = document.getElementById('root')
if (root) createRoot(root).render(<Phone />)
