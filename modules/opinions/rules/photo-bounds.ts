/** The most a picture may weigh when it arrives, in bytes: phones shrink it to 1600 pixels first, which stays well below. */
export const PHOTO_BYTES = 1_000_000
