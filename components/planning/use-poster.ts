import { contactLink, MOST_CONTACT, posterHtml, posterPptx } from '../../utils/exports/poster.ts';
import type { Language } from '../../utils/model/people.ts';
import { useSettings } from '../settings/use-settings.ts';
import { saveFile } from '../ui/save-file.ts';

export { MOST_CONTACT };

/** Whether a contact can stand on a poster: something, and not too long for the square. */
export function isContact(contact: string): boolean {
  try {
    contactLink(contact);
    return true;
  } catch {
    return false;
  }
}

/** Saves the open-door poster, to edit in PowerPoint or to print from the browser. */
export function useSavePoster(): (
  form: 'pptx' | 'html',
  wish: { contact: string; languages: readonly Language[]; file: string },
) => Promise<void> {
  const { ownName, companyName, companyColour } = useSettings();
  return async (form, { contact, languages, file }) => {
    const poster = { languages, contact: contact.trim(), name: ownName, company: companyName, colour: companyColour };
    const written =
      form === 'html'
        ? new Blob([posterHtml(poster)], { type: 'text/html;charset=utf-8' })
        : new Blob([(await posterPptx(poster)) as BlobPart], {
            type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
          });
    saveFile(`${file}.${form}`, written);
  };
}
