import { OpenBoardPage } from './resident/open-board-page.tsx'

/** What everybody can read of the street committees without an account. Paths without '/r'. */
export const residentPages = [{ path: '/committees/:districtId', page: OpenBoardPage }]
