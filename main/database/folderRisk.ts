import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { sep } from 'node:path';

const synced =
  /^(onedrive|dropbox|google ?drive|icloud ?drive|nextcloud|box ?sync|syncthing|owncloud)\b/i;
const networkFileSystems = /^(nfs\d?|cifs|smb\d?|smbfs|9p|fuse\.sshfs|afs|ncpfs|davfs)$/;

/**
 * Whether a folder is one that can harm a database: `synced` where a program copies it elsewhere
 * while it is written, `network` where it lies on a share (SQLite's WAL needs a local disk).
 */
export const folderRisk = (
  folder: string,
  platform: NodeJS.Platform = process.platform,
): 'synced' | 'network' | null => {
  const parts = folder.split(/[\\/]/);
  if (parts.some((part) => synced.test(part))) return 'synced';
  if (/^(\\\\|\/\/)[^\\/?.]/.test(folder)) return 'network';
  if (platform === 'linux' && networkFileSystems.test(fileSystemOf(folder))) return 'network';
  if (platform === 'win32' && isNetworkDrive(folder)) return 'network';
  return null;
};

/** The file system type of the deepest mount that holds the folder, as Linux tells it. */
const fileSystemOf = (folder: string): string => {
  let best = { point: '', type: '' };
  try {
    for (const line of readFileSync('/proc/self/mounts', 'utf8').split('\n')) {
      const [, point = '', type = ''] = line.split(' ');
      const holds =
        folder === point || folder.startsWith(point.endsWith(sep) ? point : point + sep);
      if (holds && point.length > best.point.length) best = { point, type };
    }
  } catch {
    return '';
  }
  return best.type;
};

const isNetworkDrive = (folder: string): boolean => {
  const drive = /^([A-Za-z]:)/.exec(folder)?.[1];
  if (!drive) return false;
  try {
    return /\\\\/.test(execFileSync('net', ['use', drive], { encoding: 'utf8', timeout: 2000 }));
  } catch {
    return false;
  }
};
