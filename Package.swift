// swift-tools-version: 6.2
import PackageDescription

let arguments: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let configuration: Target.Dependency = .product(name: "Configuration", package: "swift-configuration")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let cryptoExtras: Target.Dependency = .product(name: "CryptoExtras", package: "swift-crypto")
let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let grdbSQLite: Target.Dependency = .product(name: "GRDBSQLite", package: "GRDB.swift")
let httpClient: Target.Dependency = .product(name: "AsyncHTTPClient", package: "async-http-client")
let hummingbird: Target.Dependency = .product(name: "Hummingbird", package: "hummingbird")
let jwt: Target.Dependency = .product(name: "JWTKit", package: "jwt-kit")
let lifecycle: Target.Dependency = .product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let subprocess: Target.Dependency = .product(name: "Subprocess", package: "swift-subprocess")
let yams: Target.Dependency = .product(name: "Yams", package: "Yams")

let package = Package(
    name: "kansli",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser.git", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-configuration.git", from: "1.4.0", traits: []),
        .package(url: "https://github.com/apple/swift-crypto.git", from: "4.0.0"),
        .package(url: "https://github.com/apple/swift-log.git", from: "1.16.0"),
        .package(url: "https://github.com/groue/GRDB.swift.git", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird.git", from: "2.28.0"),
        .package(url: "https://github.com/jpsim/Yams.git", from: "6.0.0"),
        .package(url: "https://github.com/swift-server/async-http-client.git", from: "1.37.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle.git", from: "2.13.0"),
        .package(url: "https://github.com/swiftlang/swift-subprocess.git", from: "1.0.0"),
        .package(url: "https://github.com/vapor/jwt-kit.git", from: "5.7.0"),
    ],
    targets: [
        .systemLibrary(name: "CQREncode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
        .systemLibrary(name: "CXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
        .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
        .target(name: "Markup"),
        .target(name: "Domain"),
        .target(name: "PersonalNumbers", dependencies: ["Domain"]),
        .target(
            name: "Folder",
            dependencies: ["Domain", crypto, cryptoExtras, grdb, grdbSQLite],
            exclude: ["Opening/schema.sql"]
        ),
        .target(name: "Store", dependencies: ["Folder", "Domain", grdb]),
        .target(name: "Formats", dependencies: ["Domain", "Markup", "CQREncode", "CXLSXWriter", "CZip", crypto]),
        .target(
            name: "Documents",
            dependencies: ["Domain", "Markup"],
            resources: [.embedInCode("Rendering/document.typ")]
        ),
        .target(
            name: "Site",
            dependencies: ["Domain", "Markup", hummingbird, logging],
            resources: [.embedInCode("Layout/kansli.css"), .embedInCode("Layout/kansli.js")]
        ),
        .target(
            name: "Office",
            dependencies: ["Site", "Store", "Documents", "Formats", "Domain", "Markup", hummingbird]
        ),
        .target(
            name: "Register",
            dependencies: [
                "Site", "Folder", "Formats", "Domain", "Markup", "PersonalNumbers", crypto, grdb, hummingbird,
            ]
        ),
        .target(name: "Demo", dependencies: ["Domain", "Folder", "Formats", "Register", "Store", yams]),
        .executableTarget(
            name: "kansli",
            dependencies: [
                "Demo", "Office", "Register", "Site", "Store", "Folder", "Documents", "Formats", "Domain", "Markup",
                "PersonalNumbers", arguments, configuration, httpClient, hummingbird, jwt, lifecycle, logging,
                subprocess, yams,
            ],
            resources: [.embedInCode("PDF/worker.py"), .embedInCode("PDF/bundle.py")]
        ),
        .target(
            name: "TestSupport",
            dependencies: ["Site", "Domain", "Markup", hummingbird, logging],
            path: "Tests/TestSupport"
        ),
        .testTarget(name: "MarkupTests", dependencies: ["Markup"]),
        .testTarget(name: "DomainTests", dependencies: ["Domain", "TestSupport"], exclude: ["Calendar/Golden"]),
        .testTarget(name: "PersonalNumbersTests", dependencies: ["PersonalNumbers", "Domain"]),
        .testTarget(name: "FolderTests", dependencies: ["Folder", "Domain", "TestSupport", grdb]),
        .testTarget(name: "StoreTests", dependencies: ["Store", "Folder", "Domain", "TestSupport", grdb]),
        .testTarget(
            name: "FormatsTests",
            dependencies: ["Formats", "Domain", "Markup", "TestSupport"],
            exclude: ["Invoices/Samples", "Payments/Golden", "SIE/Golden"]
        ),
        .testTarget(
            name: "DocumentsTests",
            dependencies: ["Documents", "Domain", "Markup", "TestSupport"],
            exclude: ["Economy/Golden", "FollowUp/Golden", "Meetings/Golden", "Rendering/Golden"]
        ),
        .testTarget(
            name: "SiteTests",
            dependencies: ["Site", "Domain", "Markup", "TestSupport", hummingbird],
            exclude: ["Layout/Golden"]
        ),
        .testTarget(
            name: "OfficeTests",
            dependencies: [
                "Office", "Site", "Store", "Folder", "Documents", "Formats", "Domain", "Markup", "TestSupport",
                hummingbird,
            ],
            exclude: ["Economy/Golden", "Public/Golden"]
        ),
        .testTarget(
            name: "RegisterTests",
            dependencies: [
                "Register", "Site", "Folder", "Formats", "Domain", "Markup", "TestSupport", grdb, hummingbird,
            ]
        ),
        .testTarget(name: "DemoTests", dependencies: ["Demo", "Register", "Store", "Folder", "Domain", "TestSupport"]),
        .testTarget(
            name: "KansliTests",
            dependencies: [
                "kansli", "Demo", "Documents", "Domain", "Folder", "Formats", "Office", "Register", "Site", "Store",
                "TestSupport",
                grdb, hummingbird, jwt, subprocess,
            ]
        ),
    ]
)

// Only scripts/bench asks for it, in a build folder of its own: nobody else builds or links it.
if Context.environment["KANSLI_BENCHMARKS"] != nil {
    package.targets.append(
        .executableTarget(
            name: "Benchmarks",
            dependencies: ["Register", "Store", "Folder", "Formats", "Domain", grdb],
            path: "Benchmarks"
        )
    )
}

for target in package.targets where target.type != .system {
    target.swiftSettings = [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .treatAllWarnings(as: .error),
    ]
}
