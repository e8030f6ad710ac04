/// Prognoserna 2023, quarter by quarter, in whole kronor: invented.
extension Facts {
    static let forecasts2023 = #"""
        - quarter: 1
          on: "2023-04-20"
          director: []
          developmentLeader: []
        """#
}
