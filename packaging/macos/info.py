"""What the .app tells macOS of itself: the values of its Info.plist beyond PyInstaller's own."""

IDENTIFIER = "ca.afterword.Afterword"
DESK = "ca.afterword.desk"
"""The type of a desk, the one file that holds all of a person's work."""
OLDEST = "14.0"

# Type → ending, MIME type and what it is. These are Apple's names; they are declared again so that
# they mean something on a Mac whose Calendar or Mail was never opened.
_OF_OTHERS = {
    "com.apple.ical.ics": ("ics", "text/calendar", "Calendar invitation"),
    "com.apple.mail.email": ("eml", "message/rfc822", "E-mail message"),
}


def info_plist(version: str) -> dict[str, object]:
    """Return the values for PyInstaller's BUNDLE(info_plist=…)."""
    return {
        "CFBundleName": "Afterword",
        "CFBundleDisplayName": "Afterword",
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": ["en", "fr"],
        "CFBundleDocumentTypes": [_desks(), *map(_opened, _OF_OTHERS)],
        "UTExportedTypeDeclarations": [_desk_type()],
        "UTImportedTypeDeclarations": [_imported(name) for name in _OF_OTHERS],
        "LSApplicationCategoryType": "public.app-category.productivity",
        "LSMinimumSystemVersion": OLDEST,
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": "© The Afterword authors. MIT licence.",
        # False: the window follows the dark appearance.
        "NSRequiresAquaSystemAppearance": False,
        "NSSupportsAutomaticGraphicsSwitching": True,
    }


def _desks() -> dict[str, object]:
    return {
        "CFBundleTypeName": "Afterword board",
        "CFBundleTypeRole": "Editor",
        "CFBundleTypeIconFile": "afterword-document.icns",
        "LSHandlerRank": "Owner",
        "LSItemContentTypes": [DESK],
    }


def _desk_type() -> dict[str, object]:
    return {
        "UTTypeIdentifier": DESK,
        "UTTypeDescription": "Afterword board",
        "UTTypeIconFile": "afterword-document.icns",
        "UTTypeConformsTo": ["public.database", "public.data"],
        "UTTypeTagSpecification": {
            "public.filename-extension": ["afterword"],
            "public.mime-type": ["application/x-afterword"],
        },
    }


def _opened(name: str) -> dict[str, object]:
    """Offer the program under "Open with", never as what a double-click opens."""
    return {
        "CFBundleTypeName": _OF_OTHERS[name][2],
        "CFBundleTypeRole": "Viewer",
        "LSHandlerRank": "Alternate",
        "LSItemContentTypes": [name],
    }


def _imported(name: str) -> dict[str, object]:
    ending, mime, says = _OF_OTHERS[name]
    return {
        "UTTypeIdentifier": name,
        "UTTypeDescription": says,
        "UTTypeConformsTo": ["public.data"],
        "UTTypeTagSpecification": {
            "public.filename-extension": [ending],
            "public.mime-type": [mime],
        },
    }
