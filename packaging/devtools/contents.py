"""What goes into an installed program and what stays out: plain rules on names, per platform.

PyInstaller collects what could be needed; here is what is. A place is where a file lies inside the
bundle, with forward slashes, such as `PySide6/Qt/plugins/platforms/libqxcb.so`.
"""

import re
from dataclasses import dataclass

HIDDEN = ("_rl_accel", "harper", "hunspell", "uharfbuzz")
"""Modules that are imported by a name in a string, ours or ReportLab's."""

UNUSED = (
    "_hashlib",  # hashlib has its own; this one brings OpenSSL
    "_ssl",  # nothing here speaks to a network
    "asyncio",
    "charset_normalizer",  # only reportlab's reader of XML asks for it
    "curses",
    "doctest",
    "ftplib",
    "lib2to3",
    "multiprocessing",
    "pdb",
    "pydoc",
    "PySide6.QtDBus",
    "readline",
    "setuptools",
    "tkinter",
    "unittest",
    "xmlrpc",
)

_QT_PLUGINS = {
    "iconengines": ("svgicon",),
    "imageformats": ("ico", "jpeg", "svg"),
    "platforminputcontexts": ("composeplatforminputcontext", "ibusplatforminputcontext"),
    "platforms": ("cocoa", "offscreen", "wayland", "windows", "xcb"),
    "platformthemes": ("gtk3", "xdgdesktopportal"),
    "printsupport": ("cupsprintersupport",),
    "styles": ("macstyle", "modernwindowsstyle", "windowsvistastyle"),
    "wayland-decoration-client": ("adwaita", "bradient"),
    "wayland-graphics-integration-client": ("qt-plugin-wayland-egl",),
    "wayland-shell-integration": ("xdg-shell",),
    "xcbglintegrations": ("xcb-egl-integration", "xcb-glx-integration"),
}
"""Kind → names, without what Qt puts around most of them: a `q` before, `plugin` after."""

_QT_LIBRARIES = (
    *("Core", "DBus", "Gui", "Network", "OpenGL", "Pdf", "PrintSupport", "Svg", "WaylandClient"),
    *("Widgets", "WlShellIntegration", "XcbQpa"),
)
_LANGUAGES = ("en", "fr")

_PLUGIN = re.compile(r"plugins/([\w-]+)/(?:lib)?([\w-]+)\.(?:so|dll|dylib)$")
_LIBRARY = re.compile(r"(?:^|/)(?:lib)?Qt6?(\w+?)(?:\.so[.\d]*|\.dll|\.framework/.*|\.6\.dylib)$")
_TRANSLATION = re.compile(r"translations/(\w+?)_(\w+)\.qm$")
# The pages of the handbook are read by the program; other Markdown is for those who make it.
_DATA = re.compile(r"^afterword/data/(screenshots/.*|.*\.ts|(?!handbook/).*\.md)$")
# A graphics card in software, for programs that paint with OpenGL; this one doesn't.
_SOFTWARE_GL = re.compile(r"(?:^|/)opengl32sw\.dll$")
_TZDATA = re.compile(r"^tzdata/")
# What a package says of itself, and zones of another's own beside those of the system.
_ABOUT = re.compile(r"^(?:dateutil/|holidays-[^/]+\.dist-info/)")
# A format of pictures that is not taken, and colour management.
_PICTURES = re.compile(r"(?:^|/)(?:PIL/_(?:avif|imagingcms|imagingtk)\.|lib(?:avif|lcms2)-)")

# What belongs to the desktop it runs on: a second copy beside the system's own breaks its themes,
# its fonts or its graphics driver.
_THE_SYSTEMS = re.compile(
    r"^lib(?:asyncns|atk|atk-bridge|atspi|blkid|bsd|c|cairo|cloudproviders|colord|com_err|crypto|cups|datrie|dbus-1|deflate"
    r"|drm|EGL|epoxy|fontconfig|freetype|fribidi|gbm|gcrypt|gdk|gdk_pixbuf|gio|GL|GLdispatch|GLX"
    r"|glib|gmodule|gmp|gnutls|gobject|gpg-error|graphite2|gssapi_krb5|gthread|gtk|harfbuzz|hogweed"
    r"|idn2|jbig|jpeg|json-glib|k5crypto|keyutils|krb5|krb5support|lcms2|LerC|Lerc|lz4|m|md|mount"
    r"|nettle|OpenGL|p11-kit|pango|pangocairo|pangoft2|pcre2-8|pixman|png16|pthread|resolv|rest"
    r"|selinux|soup|ssl|stdc\+\+|gcc_s|systemd|tasn1|thai|tiff|tracker-sparql|unistring"
    r"|wayland-client|wayland-cursor|wayland-egl|webp|X11|X11-xcb|Xau|xcb|Xcomposite|Xcursor|Xdamage"
    r"|Xdmcp|Xext|Xfixes|Xi|Xinerama|Xrandr|Xrender|xml2|cap|avahi-client|avahi-common)"
    r"(?:[-.\d]*)\.so"
)
_SYSTEM_FOLDERS = ("/lib/", "/lib64/", "/usr/lib/", "/usr/lib64/")
_PYTHONS = re.compile(r"(?:^|/)libpython|lib-dynload/")


@dataclass(frozen=True)
class Rules:
    """What a bundle of this platform may hold.

    `platform` is sys.platform; `leans` tells that the system's packages bring libraries and time
    zones, as Debian's do for a .deb.
    """

    platform: str
    leans: bool = False

    def wants(self, place: str, source: str, kind: str) -> bool:
        """Tell whether the file at `place`, taken from `source`, belongs into the bundle.

        `kind` is PyInstaller's type code. `source` may be empty.
        """
        place = place.replace("\\", "/")
        if kind == "SYMLINK":
            # Links lie beside each library's true place. On Linux, ours are found without them,
            # and a stick formatted for Windows can't hold any.
            return self.platform != "linux" and self._wants_of_qt(source.replace("\\", "/"))
        if any(one.search(place) for one in (_DATA, _ABOUT, _PICTURES, _SOFTWARE_GL)):
            return False
        if _TZDATA.match(place):
            # Every Linux has its own; Windows has none.
            return self.platform != "linux"
        return self._wants_of_qt(place) and self._wants_of_system(place, source)

    def _wants_of_qt(self, place: str) -> bool:
        if "PySide6" not in place:
            return True
        if found := _PLUGIN.search(place):
            names = _QT_PLUGINS.get(found[1], ())
            return any(re.fullmatch(f"q?{name}(?:plugin)?", found[2]) for name in names)
        if found := _TRANSLATION.search(place):
            return found[1] == "qtbase" and found[2] in _LANGUAGES
        if found := _LIBRARY.search(place):
            return found[1] in _QT_LIBRARIES
        return True

    def _wants_of_system(self, place: str, source: str) -> bool:
        if self.platform != "linux" or not source.startswith(_SYSTEM_FOLDERS):
            return True
        if _PYTHONS.search(source):
            return True
        return not self.leans and not _THE_SYSTEMS.match(place.rpartition("/")[2])
